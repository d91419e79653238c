import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedModel } from './geoparse-model';
import { parseModel } from './parse-model';

const file = 'geodata/models/geoparse.json';
const parse = (value: unknown) => parseModel(file, JSON.stringify(value));
const messageOf = (json: string) => {
	const reading = parseModel(file, json);
	return reading.ok ? '' : reading.problems.map(({ message }) => message).join('; ');
};

describe('the learned weights', () => {
	it('that ship are read whole', () => {
		const reading = parseModel(file, readFileSync(file, 'utf8'));
		expect(reading.ok && reading.value.recognition).toEqual(
			Object.fromEntries(shippedModel.recognition)
		);
	});

	it('hold no name among the words beside a name', () => {
		const words = [...shippedModel.recognition.keys()].filter((feature) =>
			/^(?:word-before|word-after|head)=/.test(feature)
		);
		expect(words.length).toBeGreaterThan(50);
		const names = ['michael', 'bush', 'trump', 'obama', 'smith', 'williams', 'mandela'];
		for (const name of names)
			expect(words.filter((feature) => feature.endsWith(`=${name}`))).toEqual([]);
	});

	it.each([
		['not JSON', '{', 'not valid JSON'],
		['nothing learned from', '{"corpora":[],"recognition":{}}', '“corpora”'],
		['no weights', '{"corpora":["A"]}', '“recognition”'],
		['a weight in words', '{"corpora":["A"],"recognition":{"form=name":"high"}}', '“form=name”'],
		['a weight beyond all bounds', '{"corpora":["A"],"recognition":{"size=3":1e9}}', '“size=3”'],
		['a feature of three words', '{"corpora":["A"],"recognition":{"before=a b c":1}}', 'before=a'],
		['keys of another kind', '{"corpora":["A"],"recognition":{},"more":1}', 'more']
	])('are refused where there is %s', (_about, json, message) => {
		expect(messageOf(json)).toContain(message);
	});

	it('may say one word, two, or none', () => {
		const recognition = { common: 0.5, 'after==': -0.1, 'two-after=the river': 1, 'before=': 0 };
		expect(parse({ corpora: ['A'], recognition })).toMatchObject({ ok: true });
	});
});
