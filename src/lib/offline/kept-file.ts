/** A file of the built site that the reader's browser keeps. */
export interface KeptFile {
	/** Its address from the root: `/panjshir-2021/`. */
	readonly address: string;
	/** Changes with what is in it. */
	readonly revision: string;
	/** At once, before it is asked for; or, where it is heavy, once it has been used. */
	readonly when: 'first' | 'used';
}

const signs = { first: '+', used: '?' } as const;

/**
 * Returns the list as a text without quotation marks, so that it can stand in a string of the worker's code.
 *
 * @throws Error for an address with a space or a quotation mark in it
 */
export function writeKept(files: readonly KeptFile[]): string {
	for (const { address } of files) {
		if (/[\s"'`\\$]/.test(address))
			throw new Error(
				`${address} cannot be kept: rename the file, without spaces or quotation marks.`
			);
	}
	return files
		.map(({ address, revision, when }) => `${signs[when]}${revision} ${address}`)
		.join(' ');
}

/** Inverse of `writeKept`; nothing for a text that no build has replaced. */
export function readKept(text: string): KeptFile[] {
	return [...text.matchAll(/([+?])(\w+) (\S+)/g)].map(([, sign, revision = '', address = '']) => ({
		address,
		revision,
		when: sign === '+' ? 'first' : 'used'
	}));
}
