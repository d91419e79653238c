import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseReport } from '../report/parse-report';
import { splitPassages } from '../report/passages';
import type { Passage } from '../report/passages';
import { findTimes } from './find-times';
import { scoreTimes, sumTimeScores } from './score-times';

const label = z.object({
	start: z.number(),
	end: z.number(),
	exact: z.string(),
	from: z.string(),
	to: z.string(),
	precision: z.enum(['day', 'days', 'week', 'month', 'year', 'decade', 'period']),
	background: z.boolean()
});
const labels = z.object({
	passages: z.array(z.object({ passage: z.string(), when: z.array(label) }))
});

const { passages: gold } = labels.parse(
	JSON.parse(readFileSync('geodata/gold/voices.json', 'utf8'))
);

function readPassages(id: string): (Passage & { published: string })[] {
	const file = `geodata/reports/${id}.md`;
	const report = parseReport(file, readFileSync(file, 'utf8'));
	if (!report.ok) throw new Error(`${file} cannot be read`);
	const { published } = report.value;
	return splitPassages(report.value).map((passage) => ({ ...passage, published }));
}

const passages = ['rferl-2021-09-06', 'vice-2021-09-06'].flatMap(readPassages);
const byId = new Map(passages.map((passage) => [passage.id, passage]));
const labelled = gold.map(({ passage: id, when }) => ({ id, when, passage: byId.get(id) }));

describe('dates by the rules alone, against the hand labels', () => {
	test('every label belongs to a passage and cuts its words', () => {
		for (const { id, when, passage } of labelled)
			for (const { start, end, exact } of when)
				expect(passage?.quote.slice(start, end), id).toBe(exact);
	});

	test('span, days and precision reach an F1 of .90', () => {
		const scores = labelled.map(({ when, passage }) =>
			scoreTimes(when, passage ? findTimes(passage.quote, passage) : [])
		);
		const total = sumTimeScores(scores);
		expect(total.f1, JSON.stringify(total)).toBeGreaterThanOrEqual(0.9);
		expect(total.background).toBe(total.right);
	});
});
