import type { Form } from './mention';
import type { Token } from './tokens';

/** A mention as far as its role depends on it: tokens `[from, to)`. */
export interface RoleQuestion {
	readonly from: number;
	readonly to: number;
	readonly form: Form;
	/** The name of a country, which acts more often than it is stood on. */
	readonly isCountry: boolean;
	/** Does a mention of a place begin at this token? */
	readonly placeStartsAt: (index: number) => boolean;
}

/** Do both tokens exist, in one sentence? */
export function sameSentence(tokens: readonly Token[], a: number, b: number): boolean {
	return tokens[a] !== undefined && tokens[a].sentence === tokens[b]?.sentence;
}
