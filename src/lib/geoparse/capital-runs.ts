import { isCapitalised, type Token } from './tokens';
import { wordSet } from './word-set';

/** Tokens `[from, to)`, an index range in `TokenisedText.tokens`. */
export interface TokenRange {
	readonly from: number;
	readonly to: number;
}

/** Small words inside people's and places' names: "Dar es Salaam", "Osama bin Laden". */
const particles = wordSet(
	'al el bin ibn bint ul ur de da do dos das del della di du la le van von der den ter ben e i es y ye o'
);

/** The longest stretches of capitalised words that nothing but white space, hyphens and particles separates. */
export function findCapitalRuns(tokens: readonly Token[]): TokenRange[] {
	const runs: TokenRange[] = [];
	for (let from = 0; from < tokens.length; from++) {
		if (!isCapitalised(tokens[from])) continue;
		const to = endOfRun(tokens, from);
		runs.push({ from, to });
		from = to - 1;
	}
	return runs;
}

function endOfRun(tokens: readonly Token[], from: number): number {
	let to = from + 1;
	for (;;) {
		const next = nextInRun(tokens, to);
		if (next === undefined) return to;
		to = next + 1;
	}
}

/** Index of the capitalised token that continues a run which ends before `at`. */
function nextInRun(tokens: readonly Token[], at: number): number | undefined {
	const sentence = tokens[at - 1]?.sentence;
	for (let i = at; i < at + 5; i++) {
		const token = tokens[i];
		if (token === undefined || token.sentence !== sentence) return undefined;
		if (isCapitalised(token)) return i;
		if (!isJoint(token, tokens[i - 1])) return undefined;
	}
	return undefined;
}

/** A hyphen inside a name, the full stop of an initial, or a particle. */
function isJoint(token: Token, before: Token | undefined): boolean {
	if (token.text === '-') return token.tight;
	if (token.text === '.') return token.tight && before !== undefined && isInitial(before);
	return particles.has(token.lower);
}

/** One capital letter, as in "John F. Kennedy". */
export const isInitial = (token: Token) => token.shape === 'upper' && token.text.length === 1;

/** However long a line in capitals is, this much of it tells what a name in it belongs to. */
const farthest = 12;

/** Index of the last capitalised token of the run that goes on after `to`; `to - 1` where none does. */
export function lastOfRun(tokens: readonly Token[], to: number): number {
	let last = to - 1;
	for (let step = 0; step < farthest; step++) {
		const next = nextInRun(tokens, last + 1);
		if (next === undefined) break;
		last = next;
	}
	return last;
}
