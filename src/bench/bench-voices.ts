/**
 * Scores who speaks in the reports' passages against the hand labels of geodata/gold/voices.json, from the rules alone.
 *
 *   npx tsx src/bench/bench-voices.ts [--errors]
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { attribute, type Span } from '../lib/attribution';
import { pairVoices, scoreVoices, type VoicedPassage } from '../lib/attribution/score-voices';
import { voicesOf } from '../lib/attribution/voices-of';
import { parseReport } from '../lib/report/parse-report';
import { splitPassages, type Passage } from '../lib/report/passages';

const span = z.object({ start: z.number(), end: z.number() });
const voice = z.object({
	source: span.nullable(),
	who: z.string().nullable(),
	party: z.string(),
	cue: span,
	content: span
});
const goldSchema = z.object({
	passages: z.array(z.object({ passage: z.string(), voices: z.array(voice) }))
});

const gold = goldSchema.parse(JSON.parse(readFileSync('geodata/gold/voices.json', 'utf8')));
const labels = new Map(gold.passages.map(({ passage, voices }) => [passage, voices]));

const all: VoicedPassage[] = [];
for (const id of ['rferl-2021-09-06', 'vice-2021-09-06']) {
	const voiced = readVoiced(id);
	all.push(...voiced.map(({ voiced }) => voiced));
	console.log(id, scoreVoices(voiced.map(({ voiced }) => voiced)));
	if (process.argv.includes('--errors')) voiced.forEach(printErrors);
}
console.log('all', scoreVoices(all));

function readVoiced(id: string): { passage: Passage; voiced: VoicedPassage }[] {
	const path = `geodata/reports/${id}.md`;
	const reading = parseReport(path, readFileSync(path, 'utf8'));
	if (!reading.ok) throw new Error(`${path} cannot be read`);
	const report = reading.value;
	const found = attribute(report.body, { minds: false });
	return splitPassages(report)
		.filter((passage) => labels.has(passage.id))
		.map((passage) => ({
			passage,
			voiced: {
				gold: labels.get(passage.id) ?? [],
				found: voicesOf(found, passage)
			}
		}));
}

function printErrors({ passage, voiced }: { passage: Passage; voiced: VoicedPassage }): void {
	const pairs = pairVoices(voiced);
	const words = (spans: readonly Span[]) =>
		spans.map(({ start, end }) => passage.quote.slice(start, end)).join(' … ');
	for (const voice of voiced.found) {
		const label = pairs.get(voice);
		const expected = label
			? `= ${label.party}: ${label.source ? words([label.source]) : '–'} (${label.who})`
			: 'EXTRA';
		console.log(
			`  ${words(voice.source)} (${voice.who}) | ${words(voice.cue)} | ${words(voice.content)} | ${voice.manner} ${voice.speech} ${voice.verification} | ${expected}`
		);
	}
	const matched = new Set(pairs.values());
	for (const label of voiced.gold.filter((label) => !matched.has(label)))
		console.log(
			`  MISSED ${label.source ? words([label.source]) : '–'} | ${words([label.cue])} | ${words([label.content])}`
		);
}
