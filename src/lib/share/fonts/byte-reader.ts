/** Reads big-endian numbers one after another. */
export class ByteReader {
	readonly #bytes: Buffer;
	at: number;

	constructor(bytes: Buffer, at = 0) {
		this.#bytes = bytes;
		this.at = at;
	}

	u8(): number {
		return this.#bytes.readUInt8(this.#step(1));
	}

	u16(): number {
		return this.#bytes.readUInt16BE(this.#step(2));
	}

	i16(): number {
		return this.#bytes.readInt16BE(this.#step(2));
	}

	u32(): number {
		return this.#bytes.readUInt32BE(this.#step(4));
	}

	bytes(length: number): Buffer {
		const from = this.#step(length);
		return this.#bytes.subarray(from, from + length);
	}

	/** `255UInt16` of WOFF2, section 4.2. */
	packed16(): number {
		const code = this.u8();
		if (code === 253) return this.u16();
		if (code === 255) return this.u8() + 253;
		return code === 254 ? this.u8() + 506 : code;
	}

	/** `UIntBase128` of WOFF2, section 4.2. */
	base128(): number {
		let value = 0;
		for (let digits = 0; digits < 5; digits++) {
			const byte = this.u8();
			value = value * 128 + (byte & 127);
			if (byte < 128) return value;
		}
		throw new Error('A number in the WOFF2 file is longer than five bytes.');
	}

	#step(length: number): number {
		const from = this.at;
		this.at += length;
		return from;
	}
}
