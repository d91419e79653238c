/**
 * Scores who speaks in the reports' passages, and which days they mean, against the hand labels of
 * geodata/gold/voices.json: the first run as it was recorded, and the rules alone as they are now.
 *
 *   npm run bench:voices
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { attribute } from '../lib/attribution';
import { scoreVoices, type VoicedPassage } from '../lib/attribution/score-voices';
import { voicesOf } from '../lib/attribution/voices-of';
import { splitPassages } from '../lib/report/passages';
import { loadLayer } from '../lib/server/load-layer';
import { loadReports, loadStories } from '../lib/server/load-words';
import { findTimes } from '../lib/time/find-times';
import { scoreTimes, sumTimeScores, type TimeScore } from '../lib/time/score-times';

const span = z.object({ start: z.number(), end: z.number() });
const precision = z.enum(['day', 'days', 'week', 'month', 'year', 'decade', 'period']);
const gold = z.object({
	passages: z.array(
		z.object({
			passage: z.string(),
			voices: z.array(
				z.object({
					source: span.nullable(),
					who: z.string().nullable(),
					party: z.string(),
					cue: span,
					content: span
				})
			),
			when: z.array(
				z.object({
					start: z.number(),
					end: z.number(),
					from: z.string(),
					to: z.string(),
					precision,
					background: z.boolean()
				})
			)
		})
	)
});
const share = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });
type Share = z.infer<typeof share>;
const firstRun = z.object({ all: share, reports: z.record(z.string(), share) });

const read = <T>(file: string, schema: z.ZodType<T>): T =>
	schema.parse(JSON.parse(readFileSync(`geodata/gold/${file}`, 'utf8')));

const labels = new Map(
	read('voices.json', gold).passages.map((passage) => [passage.passage, passage])
);
const first = {
	voices: read('first-run-voices.json', firstRun),
	dates: read('first-run-dates.json', firstRun)
};

const voiced: VoicedPassage[] = [];
const dated: TimeScore[] = [];
for (const report of loadReports('.').items.values()) {
	const found = attribute(report.body, { minds: false });
	const passages = splitPassages(report).filter(({ id }) => labels.has(id));
	if (passages.length === 0) continue;
	const own = passages.map((passage) => ({
		gold: labels.get(passage.id)?.voices ?? [],
		found: voicesOf(found, passage)
	}));
	const times = passages.map(({ id, quote }) =>
		scoreTimes(labels.get(id)?.when ?? [], findTimes(quote, { published: report.published }))
	);
	voiced.push(...own);
	dated.push(...times);
	print(report.id, 'speakers', first.voices.reports[report.id], scoreVoices(own));
	print(report.id, 'dates', first.dates.reports[report.id], sumTimeScores(times));
}
print('all', 'speakers', first.voices.all, scoreVoices(voiced));
print('all', 'dates', first.dates.all, sumTimeScores(dated));
for (const { id } of loadStories('.').items.values()) {
	const layer = loadLayer('.', id);
	if (!layer.ok) continue;
	const { voices, voiceDecisions } = layer.value.summary;
	console.log(`${id}: ${voices} voices, ${voiceDecisions} of them decided by an editor`);
}

function print(name: string, what: string, before: Share | undefined, now: Share): void {
	const figures = (one: Share | undefined) =>
		one
			? `P ${one.precision.toFixed(3)} R ${one.recall.toFixed(3)} F1 ${one.f1.toFixed(3)}`
			: 'not recorded';
	console.log(
		`${name.padEnd(18)}${what.padEnd(10)}first run ${figures(before)}   now ${figures(now)}`
	);
}
