import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseReport } from '../report/parse-report';
import { splitPassages, type Passage } from '../report/passages';
import { attribute } from './attribute';
import { scoreVoices } from './score-voices';
import { voicesOf } from './voices-of';

const span = z.object({ start: z.number(), end: z.number(), exact: z.string() });
const voice = z.object({
	source: span.nullable(),
	who: z.string().nullable(),
	party: z.string(),
	cue: span,
	content: span
});
const labels = z.object({
	passages: z.array(z.object({ passage: z.string(), voices: z.array(voice) }))
});

const { passages: gold } = labels.parse(
	JSON.parse(readFileSync('geodata/gold/voices.json', 'utf8'))
);

const passages = new Map(['rferl-2021-09-06', 'vice-2021-09-06'].flatMap(readVoiced));

/** The passages of a report by their ids, each with the voices that the rules find in it. */
function readVoiced(id: string) {
	const file = `geodata/reports/${id}.md`;
	const reading = parseReport(file, readFileSync(file, 'utf8'));
	if (!reading.ok) throw new Error(`${file} cannot be read`);
	const found = attribute(reading.value.body, { minds: false });
	return splitPassages(reading.value).map((passage): [string, VoicedPassage] => [
		passage.id,
		{ passage, found: voicesOf(found, passage) }
	]);
}

interface VoicedPassage {
	readonly passage: Passage;
	readonly found: ReturnType<typeof attribute>;
}

describe('voices by the rules alone, against the hand labels', () => {
	test('every label belongs to a passage and cuts its words', () => {
		for (const { passage: id, voices } of gold)
			for (const { source, cue, content } of voices)
				for (const part of [source, cue, content])
					if (part)
						expect(passages.get(id)?.passage.quote.slice(part.start, part.end), id).toBe(
							part.exact
						);
	});

	test('who speaks reaches an F1 of .80', () => {
		const score = scoreVoices(
			gold.map(({ passage: id, voices }) => ({
				gold: voices,
				found: passages.get(id)?.found ?? []
			}))
		);
		expect(score.f1, JSON.stringify(score)).toBeGreaterThanOrEqual(0.8);
	});
});
