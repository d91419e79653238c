import { closedClass } from './closed-class';
import { readVerb } from './lexicon';
import type { Token } from './tokens';
import { chooseForm } from './verb-form';
import { lastWord, type Word } from './word';

/** Gives every token of a sentence its tag, from left to right. `titled`: a headline, whose capitals mean nothing. */
export function tagWords(
	tokens: readonly (Token & { quote?: boolean; single?: boolean })[],
	titled: boolean
): Word[] {
	const tagged: Word[] = [];
	tokens.forEach((token, i) => {
		if (token.quote) tagged.push({ ...token, tag: isQuotedAdverb(token) ? 'adverb' : 'quote' });
		else tagged.push({ ...token, ...tagWord(token, tagged, tokens, i, titled) });
	});
	return tagged;
}

/** It “strongly” condemned: one word at arm's length. */
const isQuotedAdverb = (token: Token) => /^["“'‘«]\p{L}+ly["”'’»]$/u.test(token.text);

type Tagged = Pick<Word, 'tag' | 'verb' | 'form'>;

function tagWord(
	token: Token,
	before: readonly Word[],
	tokens: readonly Token[],
	i: number,
	titled: boolean
): Tagged {
	if (token.kind === 'mark') return { tag: token.text === ',' ? 'comma' : 'mark' };
	if (token.kind === 'number') return { tag: 'number' };
	const closed = closedClass(token, before, tokens[i + 1]);
	if (closed !== undefined) return { tag: closed };
	const capital = !titled && token.text[0] !== token.lower[0];
	const reading = readVerb(token.lower);
	if (reading !== undefined && !(capital && before.length > 0 && !isSentenceLike(before))) {
		const form = chooseForm(reading, token, before, tokens, i);
		if (form !== undefined) return { tag: 'verb', verb: reading, form };
	}
	if (!capital && isUnknownPast(token, before)) return { tag: 'verb', form: 'past' };
	if (token.lower.endsWith('ly') && token.lower.length > 4 && !capital) return { tag: 'adverb' };
	return {
		tag:
			capital && before.length > 0 ? 'name' : capital && !isSentenceOpener(token) ? 'name' : 'noun'
	};
}

/** A word in -ed that no table knows, after what can be a subject: "The mayor balked". */
function isUnknownPast(token: Token, before: readonly Word[]): boolean {
	const last = lastWord(before)?.tag;
	return (
		token.lower.length > 4 &&
		token.lower.endsWith('ed') &&
		(last === 'name' || last === 'pronoun' || last === 'relative' || last === 'noun')
	);
}

const isSentenceOpener = (token: Token) => token.lower.length < 3;

const isSentenceLike = (before: readonly Word[]) =>
	before.at(-1)?.tag === 'quote' || before.at(-1)?.text === ':';
