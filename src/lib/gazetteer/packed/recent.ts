/** So many places are kept at least, and twice as many at most. */
const generation = 16_384;

/**
 * Places and answers that were lately asked for, so that memory does not grow with what is read. As long as an answer
 * is kept, its places are, and whoever asks for one of them gets the same object.
 */
export class Recent<P> {
	#young = new Map<number, P>();
	#old = new Map<number, P>();
	#answers = new Map<number, readonly P[]>();

	/** The place with this number, made where it is not kept. */
	place(number: number, make: (number: number) => P): P {
		const known = this.#young.get(number);
		if (known !== undefined) return known;
		const place = this.#old.get(number) ?? make(number);
		if (this.#young.size >= generation) this.#age();
		this.#young.set(number, place);
		return place;
	}

	/** The answer to the name with this number, put together by `place` where it is not kept. */
	answer(name: number, make: (name: number) => readonly P[]): readonly P[] {
		const known = this.#answers.get(name);
		if (known !== undefined) return known;
		const answer = make(name);
		this.#answers.set(name, answer);
		return answer;
	}

	/** Every answer goes, for one that stayed could outlive its places, which would then be made a second time. */
	#age(): void {
		this.#old = this.#young;
		this.#young = new Map();
		this.#answers = new Map();
	}
}
