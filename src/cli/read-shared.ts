import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The bytes of a file, in memory that threads can share. */
export function readShared(file: string): Uint8Array {
	const handle = openSync(file, 'r');
	try {
		const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(handle).size));
		let read = 0;
		while (read < bytes.length) {
			const more = readSync(handle, bytes, read, bytes.length - read, null);
			if (more === 0) throw new Error(`${file} was cut short while it was read`);
			read += more;
		}
		return bytes;
	} finally {
		closeSync(handle);
	}
}
