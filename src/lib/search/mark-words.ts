import type { Span } from '../report/report';
import type { Marked } from './found';
import { wordsOf } from './words-of';

/** Marks the words of a text that matched, and the given spans; what overlaps or touches but for a space is one mark. */
export function markWords(
	text: string,
	terms: ReadonlySet<string>,
	more: readonly Span[] = [],
	except: readonly Span[] = []
): Marked {
	const words = wordsOf(text).filter(
		({ word, start }) => terms.has(word) && !except.some((span) => span.start === start)
	);
	const spans = [...words, ...more].sort((a, b) => a.start - b.start);
	const marks: Span[] = [];
	for (const { start, end } of spans) {
		const last = marks.at(-1);
		if (last && text.slice(last.end, start).trim() === '')
			marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, end) };
		else marks.push({ start, end });
	}
	return { text, marks };
}
