import type { Attribution } from './attribution';
import type { Draft } from './draft';
import { draftSentences } from './draft-sentences';
import { finishDraft } from './finish';
import { outermost } from './outermost';
import { resolveWho } from './resolve-who';
import { readSentences } from './sentence';
import { unverifiedSentences } from './verification';

export interface AttributeOptions {
	/** Also what is attributed inside the content of another attribution. Default true. */
	readonly nested?: boolean;
	/** Also states of mind (believes, wants, fears), whose manner is `thought`. Default true. */
	readonly minds?: boolean;
}

/**
 * Finds who says what in a text: one report or one passage, its paragraphs separated by line breaks. Attributions come in
 * the order of their cues; offsets are UTF-16 units into `text`. A source that the text does not name is empty, never a
 * guess. Takes time linear in the length of the text and throws on none.
 */
export function attribute(
	text: string,
	{ nested = true, minds = true }: AttributeOptions = {}
): Attribution[] {
	const sentences = readSentences(text);
	const all = draftSentences(sentences).filter((draft) => minds || draft.manner !== 'thought');
	const drafts = (nested ? all : outermost(all)).sort((a, b) => startOf(a) - startOf(b));
	const unverified = unverifiedSentences(sentences);
	const quotations = sentences.flatMap(({ words }) =>
		words.filter((word) => !word.single && /^["“«„]|^''/u.test(word.text))
	);
	const who = resolveWho(drafts, sentences, text);
	return drafts.map((draft, i) =>
		finishDraft(draft, who[i] ?? null, unverified.has(draft.sentence), quotations)
	);
}

const startOf = (draft: Draft) => draft.cue[0]?.start ?? 0;
