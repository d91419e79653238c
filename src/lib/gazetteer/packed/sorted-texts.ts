import { Planes, toPlanes } from './planes';
import { joinSections, sectionOf, splitSections } from './sections';
import { fromUtf8, toUtf8 } from './utf8';

/** So many texts share a beginning that can be found; a text is written as what it adds to the one before. */
const blockLength = 16;
/** Bytes of the longest text. */
const longest = 255;

/** Different texts in order of their UTF-8 bytes, front-coded in blocks: found by halving, read by number. */
export class SortedTexts {
	readonly length: number;
	readonly #bytes: Uint8Array;
	readonly #starts: Uint32Array;
	/** What is looked for, and what is put together. */
	readonly #scratch = new Uint8Array(longest);
	/** For every first byte, the first block that begins with it or with a later one. */
	readonly #firsts: Uint32Array;

	constructor(packed: Uint8Array) {
		const sections = splitSections(packed);
		this.#bytes = sectionOf(sections, 'texts');
		const starts = new Planes(sectionOf(sections, 'starts'), 4);
		this.#starts = Uint32Array.from({ length: starts.length }, (_, i) => starts.at(i));
		this.length = new Planes(sectionOf(sections, 'length'), 4).at(0);
		this.#firsts = this.#firstBlocks();
	}

	/** The number of a text, from 0; -1 where it is not there. */
	find(text: string): number {
		const length = this.#encode(text);
		return length === undefined ? -1 : this.#findScratch(length);
	}

	/** `find` for a text that `write` puts down in UTF-8, and of which it returns the bytes; undefined where that is 0. */
	findWritten(write: (bytes: Uint8Array) => number): number | undefined {
		const length = write(this.#scratch);
		return length === 0 ? undefined : this.#findScratch(length);
	}

	#findScratch(length: number): number {
		const block = this.#blockOf(length);
		return block < 0 ? -1 : this.#findInBlock(block, length);
	}

	/** The text with this number. */
	at(index: number): string {
		const block = Math.floor(index / blockLength);
		let at = this.#starts[block] ?? 0;
		let length = 0;
		for (let i = block * blockLength; i <= index; i++) {
			const shared = this.#byte(at);
			const added = this.#byte(at + 1);
			this.#scratch.set(this.#bytes.subarray(at + 2, at + 2 + added), shared);
			length = shared + added;
			at += 2 + added;
		}
		return fromUtf8(this.#scratch, 0, length);
	}

	#firstBlocks(): Uint32Array {
		const firsts = new Uint32Array(0x101);
		let block = 0;
		for (let byte = 0; byte <= 0x100; byte++) {
			while (block < this.#starts.length && this.#firstByte(block) < byte) block++;
			firsts[byte] = block;
		}
		return firsts;
	}

	/** Of a block's first text; the empty one comes before all others. */
	#firstByte(block: number): number {
		const at = (this.#starts[block] ?? 0) + 1;
		return this.#byte(at) === 0 ? -1 : this.#byte(at + 1);
	}

	#byte(at: number): number {
		return this.#bytes[at] ?? 0;
	}

	/** Writes the text to be found; its length in bytes, or undefined where it is longer than any. */
	#encode(text: string): number | undefined {
		if (text.length > longest) return undefined;
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (code >= 0x80) return this.#encodeOther(text);
			this.#scratch[i] = code;
		}
		return text.length;
	}

	#encodeOther(text: string): number | undefined {
		const bytes = toUtf8(text);
		if (bytes.length > longest) return undefined;
		this.#scratch.set(bytes);
		return bytes.length;
	}

	/** The last block whose first text is not after the one to be found; -1 where every one is. */
	#blockOf(length: number): number {
		const first = this.#scratch[0] ?? 0;
		let low = length === 0 ? 0 : (this.#firsts[first] ?? 0);
		let high = length === 0 ? this.#starts.length : (this.#firsts[first + 1] ?? 0);
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#compareFirst(middle, length) <= 0) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}

	/** Below 0 where the first text of the block comes before the one to be found. */
	#compareFirst(block: number, length: number): number {
		const at = (this.#starts[block] ?? 0) + 1;
		const firstLength = this.#byte(at);
		const common = Math.min(firstLength, length);
		for (let i = 0; i < common; i++) {
			const difference = this.#byte(at + 1 + i) - (this.#scratch[i] ?? 0);
			if (difference !== 0) return difference;
		}
		return firstLength - length;
	}

	/** Goes through a block, comparing each byte once: `matched` bytes are those of the text looked at before. */
	#findInBlock(block: number, length: number): number {
		let at = this.#starts[block] ?? 0;
		let matched = 0;
		const end = Math.min(this.length, (block + 1) * blockLength);
		for (let index = block * blockLength; index < end; index++) {
			const shared = this.#byte(at);
			const added = this.#byte(at + 1);
			if (shared < matched) return -1;
			if (shared === matched) {
				const most = Math.min(added, length - matched);
				let same = 0;
				while (same < most && this.#byte(at + 2 + same) === this.#scratch[matched + same]) same++;
				matched += same;
				if (same === added && matched === length) return index;
				// The first byte that differs says whether it can still come.
				if (same < most && this.#byte(at + 2 + same) > (this.#scratch[matched] ?? 0)) return -1;
				if (same === most && matched === length) return -1;
			}
			at += 2 + added;
		}
		return -1;
	}
}

/**
 * The inverse of `SortedTexts`.
 *
 * @param sorted different texts in the order of `byUtf8`
 * @throws RangeError for a text of more than 255 bytes
 */
export function packSortedTexts(sorted: readonly string[]): Uint8Array {
	const bytes: number[] = [];
	const starts: number[] = [];
	let before = new Uint8Array() as Uint8Array;
	sorted.forEach((text, index) => {
		const current = toUtf8(text);
		if (current.length > longest) throw new RangeError(`“${text}” is too long a name to pack`);
		if (index % blockLength === 0) starts.push(bytes.length);
		const shared = index % blockLength === 0 ? 0 : sharedLength(before, current);
		bytes.push(shared, current.length - shared, ...current.subarray(shared));
		before = current;
	});
	return joinSections(
		new Map([
			['length', toPlanes([sorted.length], 4)],
			['starts', toPlanes(starts, 4)],
			['texts', Uint8Array.from(bytes)]
		])
	);
}

/** Texts once each, in the order of their UTF-8 bytes, which is that of their code points. */
export function sortByUtf8(texts: Iterable<string>): string[] {
	const inBytes = (text: string) => String.fromCharCode(...toUtf8(text));
	const sorted = [...new Set(texts)].map((text) => ({ text, bytes: inBytes(text) }));
	sorted.sort((a, b) => (a.bytes < b.bytes ? -1 : 1));
	return sorted.map(({ text }) => text);
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length++;
	return length;
}
