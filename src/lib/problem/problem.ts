/** One thing that a person must put right in a file, in the words they need to do it. */
export interface Problem {
	/** Path from the project's root. */
	readonly file: string;
	/** 1-based line, where one line is to blame. */
	readonly line?: number;
	/** What is wrong, without a full stop. */
	readonly message: string;
	/** What to write instead, without a full stop. */
	readonly remedy: string;
}

/** `file:line: message. Remedy.` — one sentence or two, ready to print. */
export function describeProblem({ file, line, message, remedy }: Problem): string {
	const where = line === undefined ? file : `${file}:${line}`;
	return `${where}: ${message}. ${remedy}.`;
}

/** Carries every problem found in one reading, so that a maker mends all of them in one go. */
export class ContentError extends Error {
	constructor(readonly problems: readonly Problem[]) {
		const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
		super(`${count} in geodata:\n${problems.map((p) => `  ${describeProblem(p)}`).join('\n')}`);
		this.name = 'ContentError';
	}
}

/** A value, or the problems that kept it from being read. */
export type Reading<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly problems: readonly Problem[] };
