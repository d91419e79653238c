import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from './paragraphs';
import { splitPassages } from './passages';
import type { Report } from './report';

function reportOf(body: string): Report {
	return {
		id: 'r',
		title: 'T',
		publisher: 'P',
		published: '2024-05-01',
		publishedInferred: false,
		url: 'https://example.org/',
		language: 'en',
		rights: 'quoted',
		body,
		paragraphs: splitParagraphs(body)
	};
}

describe('splitParagraphs', () => {
	it('numbers the quoted paragraphs and remembers which follow a gap', () => {
		const body = 'One. […]\n\nTwo.\n\n[…]\n\nThree, […] and more.\n\n[…] four.\n\nFive.';
		const paragraphs = splitParagraphs(body);
		expect(paragraphs.map((p) => [p.number, p.afterGap])).toEqual([
			[1, false],
			[2, true],
			[3, true],
			[4, true],
			[5, false]
		]);
		expect(paragraphs[2]?.segments.map((s) => body.slice(s.start, s.end))).toEqual([
			'Three,',
			'and more.'
		]);
	});
});

describe('splitPassages', () => {
	it('keeps a claim together with the hedge in the same paragraph', () => {
		const passages = splitPassages(reportOf('A photo showed a flag. It could not be verified.'));
		expect(passages.map((p) => p.quote)).toEqual([
			'A photo showed a flag. It could not be verified.'
		]);
	});

	it('gives no id twice, though the same words are quoted twice', () => {
		const ids = splitPassages(reportOf('It rained.\n\nIt rained.')).map(({ id }) => id);
		expect(new Set(ids).size).toBe(2);
		expect(ids[1]).toBe(`${ids[0]}-2`);
	});

	it('never holds a gap', () => {
		const passages = splitPassages(reportOf('First part. […] Second part.\n\n[…]\n\nThird.'));
		expect(passages.map((p) => p.quote)).toEqual(['First part.', 'Second part.', 'Third.']);
	});

	it('cuts a very long paragraph at sentence ends, and not inside a quotation', () => {
		const sentence =
			'The river rose above the old mark on Monday and the road was closed to lorries. ';
		const quoted = `“${sentence.repeat(5).trim()}” `;
		const passages = splitPassages(
			reportOf((sentence.repeat(7) + quoted + sentence.repeat(8)).trim())
		);
		expect(passages.length).toBe(2);
		for (const { quote } of passages) expect(quote.split('“').length).toBe(quote.split('”').length);
	});

	it('gives offsets that cut exactly the quotation, whatever the text', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('[…]', '\n\n', '. A', '“', '”', ' \n \n')
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const report = reportOf(pieces.join('').replace(/\r/g, '').trim());
				let last = 0;
				for (const { quote, start, end } of splitPassages(report)) {
					expect(report.body.slice(start, end)).toBe(quote);
					expect(quote).not.toContain('[…]');
					expect(quote.trim()).toBe(quote);
					expect(start).toBeGreaterThanOrEqual(last);
					last = end;
				}
			})
		);
	});
});
