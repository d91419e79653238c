/** Complete lines, as bytes, without knowing what they say. */
export interface LineBatch {
	/** Number of its first line in the stream, from 1. */
	readonly first: number;
	/** Lines with the line feeds between them; the last one has none. */
	readonly bytes: Uint8Array;
	/** Set where the line, a batch of its own, was longer than is read. */
	readonly tooLong?: true;
}

/** A line of more bytes than this is not kept in memory. */
export const longestLine = 128 * 1024 * 1024;

const lineFeed = 0x0a;

/**
 * Cuts a stream into batches of whole lines: as many as each chunk brings, so that a slow stream is answered line by
 * line and a fast one in pieces of its chunks' size.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LineBatch> {
	let first = 1;
	let held: Uint8Array[] = [];
	let length = 0;
	let tooLong = false;
	for await (const chunk of chunks) {
		const last = chunk.lastIndexOf(lineFeed);
		if (last < 0) {
			hold(chunk);
			continue;
		}
		const start = tooLong ? chunk.indexOf(lineFeed) + 1 : 0;
		if (tooLong) yield takeTooLong();
		if (start <= last) {
			hold(chunk.subarray(start, last));
			yield take();
		}
		hold(chunk.subarray(last + 1));
	}
	if (tooLong) yield takeTooLong();
	else if (length > 0) yield take();

	function hold(bytes: Uint8Array): void {
		length += bytes.length;
		if (length > longestLine) [tooLong, held] = [true, []];
		else if (bytes.length > 0) held.push(bytes);
	}

	function take(): LineBatch {
		const bytes = Buffer.concat(held);
		const batch = { first, bytes };
		first += countLines(bytes);
		[held, length] = [[], 0];
		return batch;
	}

	function takeTooLong(): LineBatch {
		[tooLong, held, length] = [false, [], 0];
		return { first: first++, bytes: new Uint8Array(), tooLong: true };
	}
}

/** The lines of a batch, each cut from its bytes. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
	let start = 0;
	for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
		yield bytes.subarray(start, end);
		start = end + 1;
	}
	yield bytes.subarray(start);
}

function countLines(bytes: Uint8Array): number {
	let lines = 1;
	for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) lines++;
	return lines;
}
