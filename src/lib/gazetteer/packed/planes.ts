/**
 * Whole numbers as planes of bytes: first the lowest byte of every number, then the next one. Any number is read where
 * it lies, on any machine, and what is the same in neighbours (their high bytes) lies together, which compresses well.
 */
export class Planes {
	readonly length: number;
	readonly #bytes: Uint8Array;
	readonly #width: number;

	/** @param width bytes a number, 1 to 4 */
	constructor(bytes: Uint8Array, width: number) {
		this.length = bytes.length / width;
		this.#bytes = bytes;
		this.#width = width;
	}

	/** The number at this index, from 0 up to 256 ** width. */
	at(index: number): number {
		let value = 0;
		let scale = 1;
		for (let plane = 0; plane < this.#width; plane++) {
			value += (this.#bytes[plane * this.length + index] ?? 0) * scale;
			scale *= 256;
		}
		return value;
	}

	/** The number at this index, where numbers from half of 256 ** width on stand for negative ones. */
	signedAt(index: number): number {
		const whole = 256 ** this.#width;
		const value = this.at(index);
		return value < whole / 2 ? value : value - whole;
	}
}

/**
 * The inverse of `Planes`; negative numbers are for `signedAt`.
 *
 * @throws RangeError for what is no whole number or does not fit
 */
export function toPlanes(values: readonly number[], width: number): Uint8Array {
	const whole = 256 ** width;
	const bytes = new Uint8Array(values.length * width);
	values.forEach((value, index) => {
		if (!Number.isInteger(value) || value >= whole || value < -whole / 2)
			throw new RangeError(`${value} does not fit into ${width} bytes`);
		let rest = value < 0 ? value + whole : value;
		for (let plane = 0; plane < width; plane++) {
			bytes[plane * values.length + index] = rest % 256;
			rest = Math.floor(rest / 256);
		}
	});
	return bytes;
}
