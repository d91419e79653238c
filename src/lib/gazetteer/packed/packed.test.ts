import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonRows, packJsonRows } from './json-rows';
import { Planes, toPlanes } from './planes';
import { Recent } from './recent';
import { joinSections, splitSections } from './sections';
import { packSortedTexts, sortByUtf8, SortedTexts } from './sorted-texts';

const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 80 });

describe('packed parts', () => {
	it('gives back every text by number, finds it again, and finds no other', () => {
		fc.assert(
			fc.property(texts, texts, (some, others) => {
				const sorted = sortByUtf8(some);
				const packed = new SortedTexts(packSortedTexts(sorted));
				expect(packed.length).toBe(sorted.length);
				expect(sorted.map((_, i) => packed.at(i))).toEqual(sorted);
				for (const text of [...some, ...others]) {
					expect(packed.find(text)).toBe(sorted.indexOf(text));
					const write = (bytes: Uint8Array) => new TextEncoder().encodeInto(text, bytes).written;
					expect(packed.findWritten(write)).toBe(text === '' ? undefined : sorted.indexOf(text));
				}
			})
		);
	});

	it('finds what begins like others, and nothing too long to be there', () => {
		const sorted = sortByUtf8(Array.from({ length: 200 }, (_, i) => 'a'.repeat(i + 1)));
		const packed = new SortedTexts(packSortedTexts(sorted));
		expect(sorted.map((text) => packed.find(text))).toEqual(sorted.map((_, i) => i));
		expect(['', 'b', 'ab', 'a'.repeat(201), 'é'.repeat(200)].map((t) => packed.find(t))).toEqual([
			-1, -1, -1, -1, -1
		]);
		expect(() => packSortedTexts(['é'.repeat(200)])).toThrow('too long');
	});

	it('keeps whole numbers of either sign', () => {
		const values = [0, 1, 255, 256, 65_535, -1, -32_768, 32_767];
		const planes = new Planes(toPlanes(values, 3), 3);
		expect(values.map((_, i) => planes.signedAt(i))).toEqual(values);
		expect(() => toPlanes([256], 1)).toThrow('does not fit');
		expect(() => toPlanes([0.5], 2)).toThrow('does not fit');
	});

	it('keeps values as JSON', () => {
		const values = [{ name: 'Bāzārak' }, 3, null, ['پنجشیر']];
		const rows = new JsonRows<unknown>(packJsonRows(values));
		expect(values.map((_, i) => rows.at(i))).toEqual(values);
	});

	it('says of bytes that are no gazetteer, or not a whole one, that they are not', () => {
		const whole = joinSections(new Map([['a', Uint8Array.of(1, 2, 3)]]));
		expect(splitSections(whole).get('a')).toEqual(Uint8Array.of(1, 2, 3));
		expect(() => splitSections(whole.subarray(0, -1))).toThrow('cut short');
		expect(() => splitSections(new TextEncoder().encode('<!doctype html>'))).toThrow('no packed');
	});

	it('keeps one object a place as long as an answer has it', () => {
		const recent = new Recent<{ readonly number: number }>();
		const make = (number: number) => ({ number });
		const answers = Array.from({ length: 50_000 }, (_, name) => {
			const answer = recent.answer(name, (n) => [recent.place(n, make), recent.place(n + 1, make)]);
			expect(recent.place(name, make)).toBe(answer[0]);
			expect(recent.answer(name, () => [])).toBe(answer);
			return answer;
		});
		const same = answers.slice(1).filter(([first], i) => first === answers[i]?.[1]);
		expect(same.length).toBe(answers.length - 1);
	});
});
