import type { Attribution, Manner, Span, Speech } from './attribution';
import type { Draft } from './draft';

/** From this share of the content's letters on, between quotation marks, speech is direct. */
const directFrom = 0.9;

/** Manners that hold something to be so, which could be verified; a demand or a promise could not. */
const asserting = new Set<Manner>([
	'stated',
	'claimed',
	'denied',
	'confirmed',
	'acknowledged',
	'reported',
	'unverified'
]);

/** Makes an attribution of a draft. `quotations`: those of the text, in order, marks included. */
export function finishDraft(
	draft: Draft,
	who: string | null,
	isUnverified: boolean,
	quotations: readonly Span[]
): Attribution {
	const { source, cue, manner, via } = draft;
	const content = mergeTouching(draft.content);
	return {
		source,
		...(via && { via }),
		cue,
		content,
		manner,
		speech: speechOf(content, quotations),
		verification: isUnverified && asserting.has(manner) ? 'unverified' : null,
		who
	};
}

/** In the order of the text; what overlaps is one span. */
function mergeTouching(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last !== undefined && span.start < last.end)
			merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
		else merged.push(span);
	}
	return merged;
}

function speechOf(content: readonly Span[], quotations: readonly Span[]): Speech {
	let [all, quoted] = [0, 0];
	for (const { start, end } of content) {
		all += end - start;
		for (let i = firstEndingAfter(quotations, start); i < quotations.length; i++) {
			const quotation = quotations[i];
			if (quotation === undefined || quotation.start >= end) break;
			quoted += Math.min(end, quotation.end) - Math.max(start, quotation.start);
		}
	}
	if (quoted === 0) return 'indirect';
	return quoted >= directFrom * all ? 'direct' : 'mixed';
}

function firstEndingAfter(quotations: readonly Span[], at: number): number {
	let [low, high] = [0, quotations.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((quotations[middle]?.end ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}
