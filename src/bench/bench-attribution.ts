/**
 * Scores the attribution rules against a corpus in JSON lines (`{id, text, attributions}`), all of it, and the part that
 * was read while the rules were written apart from the part that was only scored.
 *
 *   npm run bench:attribution -- ../shared/corpora/attribution-dev.jsonl [predictions.jsonl]
 *
 * With a second path, writes the predictions there, for `node ../shared/tools/score-attribution.mjs GOLD PREDICTIONS`.
 * The corpora label no attribution inside another's content, so nested ones are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { attribute, type Span } from '../lib/attribution';
import {
	scoreAttribution,
	type AttributionScore,
	type Labelled,
	type Pair
} from './score-attribution';

const pair = z.tuple([z.number(), z.number()]);
const labelled = z.object({ source: z.array(pair), cue: z.array(pair), content: z.array(pair) });
const documentSchema = z.object({
	id: z.union([z.string(), z.number()]),
	text: z.string(),
	attributions: z.array(labelled)
});

const [goldPath, predictionsPath] = process.argv.slice(2);
if (goldPath === undefined) {
	console.error(
		'bench:attribution needs a corpus: npm run bench:attribution -- ../shared/corpora/attribution-dev.jsonl'
	);
	process.exit(2);
}

const documents = readFileSync(goldPath, 'utf8')
	.split('\n')
	.filter((line) => line.trim() !== '')
	.map((line) => documentSchema.parse(JSON.parse(line)));

const started = performance.now();
const predictions = documents.map(({ text }) => attribute(text, { nested: false }));
const seconds = (performance.now() - started) / 1000;

const scored = documents.map(({ text, attributions }, i) => ({
	text,
	gold: attributions,
	predicted: (predictions[i] ?? []).map(({ source, cue, content }): Labelled => ({
		source: source.map(toPair),
		cue: cue.map(toPair),
		content: content.map(toPair)
	}))
}));

/** Of five documents, three were read while the rules were written. */
const isRead = (_: unknown, i: number) => i % 5 < 3;

print('all', scoreAttribution(scored));
print('read while writing the rules (3 of 5 documents)', scoreAttribution(scored.filter(isRead)));
print('only scored (2 of 5 documents)', scoreAttribution(scored.filter((d, i) => !isRead(d, i))));
const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${Math.round(characters / seconds)} characters a second`);

if (predictionsPath !== undefined) {
	const lines = scored.map(({ predicted }, i) =>
		JSON.stringify({ id: documents[i]?.id, attributions: predicted })
	);
	writeFileSync(predictionsPath, lines.join('\n') + '\n');
}

function toPair({ start, end }: Span): Pair {
	return [start, end];
}

function print(title: string, score: AttributionScore): void {
	const { gold, predicted, unclear } = score;
	console.log(`${title}: gold ${gold} predicted ${predicted}`);
	for (const key of ['content', 'contentAndSource'] as const) {
		const [p, r] = [score[key] / predicted, score[key] / gold];
		console.log(`${key.padEnd(18)} P ${three(p)} R ${three(r)} F1 ${three((2 * p * r) / (p + r))}`);
	}
	for (const [name, count] of Object.entries(score.byClass)) {
		const shares = `content ${three(count.content / count.gold)} with source ${three(count.contentAndSource / count.gold)}`;
		console.log(`recall ${name.padEnd(9)} n ${count.gold} ${shares}`);
	}
	console.log(`unclear (no source) ${unclear} of ${predicted}: ${three(unclear / predicted)}\n`);
}

function three(value: number): string {
	return Number.isFinite(value) ? value.toFixed(3) : '–';
}
