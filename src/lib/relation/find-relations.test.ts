import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRelations } from './find-relations';
import type { LocatedMention } from './relation';
import { relationCases } from './relation-cases';

/** Takes the marks out of a sentence and keeps what they marked. */
function readMarks(marked: string): { text: string; mentions: LocatedMention[] } {
	const mentions: LocatedMention[] = [];
	let text = '';
	for (const [piece, name, demonym] of marked.matchAll(/\[([^\]]*)\]|\{([^}]*)\}|[^[{]+/g)) {
		const words = name ?? demonym ?? piece;
		const form = demonym === undefined ? 'name' : 'demonym';
		const start = text.length;
		text += words;
		if (words !== piece) mentions.push({ start, end: text.length, place: words, form });
	}
	return { text, mentions };
}

describe('statements of distance and direction', () => {
	test.each(relationCases)('$name', ({ marked, expected }) => {
		const { text, mentions } = readMarks(marked);
		const place = (index: number | null) => (index === null ? null : mentions[index]?.place);
		const found = findRelations(text, mentions).map((relation) => ({
			exact: relation.exact,
			subject: place(relation.subject),
			object: place(relation.object),
			...(relation.kilometres === undefined
				? {}
				: { kilometres: Math.round(relation.kilometres * 10) / 10 }),
			...(relation.approximate ? { approximate: true } : {}),
			...(relation.bound === undefined ? {} : { bound: relation.bound }),
			...(relation.bearing === undefined ? {} : { bearing: relation.bearing })
		}));
		expect(found).toEqual(expected);
	});

	test('take mentions in any order', () => {
		const { text, mentions } = readMarks('[Gori] is 70 km from [Tbilisi]. [Bor] is east of [Niš].');
		const backwards = findRelations(text, mentions.toReversed());
		expect(backwards.map(({ subject, object }) => [subject, object])).toEqual([
			[3, 2],
			[1, 0]
		]);
	});

	test('lie in order within any text, with both ends in it', () => {
		const words = fc.constantFrom(
			...'40 km|about|north|-|west of|from|outside|,|a|town|[A]|{B}|[the capital]|.|which is|(|hour’s drive|’s|🙂|1,000|miles'.split(
				'|'
			)
		);
		const piece = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 6 }));
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
				const { text, mentions } = readMarks(pieces.join(' '));
				let last = 0;
				for (const { start, end, exact, subject, object } of findRelations(text, mentions)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(text.slice(start, end)).toBe(exact);
					expect(subject === null || subject !== object).toBe(true);
					last = start + 1;
				}
			})
		);
	});

	test.each(['40 km north of ', 'north-', 'about ', 'a town ', '9,'])(
		'are sought to the end of a long run of “%s”',
		(piece) => {
			const text = 'Bor, ' + piece.repeat(Math.ceil(60_000 / piece.length));
			for (const { start, end, exact } of findRelations(text, [
				{ start: 0, end: 3, place: 'bor' }
			])) {
				expect(text.slice(start, end)).toBe(exact);
			}
		}
	);
});
