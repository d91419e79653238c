import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';

const sentencesOf = (text: string) => splitSentences(text).map((s) => text.slice(s.start, s.end));

describe('splitSentences', () => {
	it.each([
		['plain sentences', 'One came. Two left!', ['One came.', 'Two left!']],
		[
			'abbreviations of places and titles',
			'U.S. Secretary A. B. Reed met Dr. Lee. They left.',
			['U.S. Secretary A. B. Reed met Dr. Lee.', 'They left.']
		],
		['a quotation that closes with its stop', '“We stay.” He left.', ['“We stay.”', 'He left.']],
		[
			'an ellipsis inside a sentence',
			'We fight for God … Failure comes.',
			['We fight for God …', 'Failure comes.']
		],
		['an ellipsis before a small letter', 'They said … and left.', ['They said … and left.']],
		[
			'figures with a point',
			'It cost $11.4 million. It rained.',
			['It cost $11.4 million.', 'It rained.']
		],
		['no stop at the end', 'It rained', ['It rained']]
	])('keeps %s', (_, text, expected) => expect(sentencesOf(text)).toEqual(expected));

	it('covers every character that is not white space, in order', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const spans = splitSentences(text);
				const kept = spans.map((s) => text.slice(s.start, s.end)).join('');
				expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			})
		);
	});
});
