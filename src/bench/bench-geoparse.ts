/**
 * How well geoparsing does on labelled corpora. No part of the tests: the corpora stay outside the project.
 *
 *     npx tsx src/bench/bench-geoparse.ts ../shared/corpora [--errors FILE]
 *
 * Rules were developed on the even lines of each corpus ("seen"); the odd lines are reported as "unseen".
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locateMentions, type LocatedMention } from '../lib/geoparse/locate-mentions';
import { openGazetteer } from '../lib/server/open-gazetteer';
import { f1, noCounts, scoreDocument, type Counts, type GoldSpan, type Outcome } from './geo-score';

interface GoldDocument {
	readonly id: string;
	readonly text: string;
	readonly domain?: string;
	readonly gold: readonly GoldSpan[];
}

const corpora = [
	{ name: 'TR-News', file: 'tr-news.jsonl', forms: ['name', 'demonym'], goals: [0.89, 0.9, 0.86] },
	{ name: 'GeoVirus', file: 'geovirus.jsonl', forms: ['name'], goals: [0.88, 0.9, 0.87] },
	{
		name: 'LGL half',
		file: 'lgl-half.jsonl',
		forms: ['name', 'demonym'],
		goals: [0.79, 0.82, 0.69]
	},
	{
		name: 'GeoWebNews half',
		file: 'geowebnews-half.jsonl',
		forms: ['name', 'demonym'],
		goals: [0.76, 0.8, 0.75]
	}
];

type Half = 'seen' | 'unseen';

/** Counts and classes of errors of one half of a corpus. */
class Tally {
	#documents = 0;
	readonly #counts = noCounts();
	readonly #classes = new Map<Outcome, number>();

	add({ id, text, gold }: GoldDocument, mentions: readonly LocatedMention[], log?: string): void {
		const { counts, findings } = scoreDocument(gold, mentions);
		this.#documents++;
		for (const key of Object.keys(counts) as (keyof Counts)[]) this.#counts[key] += counts[key];
		for (const { outcome, at, found } of findings) {
			this.#classes.set(outcome, (this.#classes.get(outcome) ?? 0) + 1);
			if (log === undefined || outcome === 'right' || outcome === 'far, right area') continue;
			const context = [
				text.slice(Math.max(0, at.start - 50), at.start),
				text.slice(at.start, at.end),
				text.slice(at.end, at.end + 40)
			].join('|');
			const mention = mentions.find((m) => m === found);
			errors.push(JSON.stringify([log, id, outcome, context, ...(mention ? [mention] : [])]));
		}
	}

	row(name: string, half: Half, goals: readonly number[]): string {
		const { gold, exact, exactWrong, overlap, overlapWrong, near, inArea, placed } = this.#counts;
		const figures = [
			f1(exact, exactWrong, gold),
			f1(overlap, overlapWrong, gold),
			f1(near, placed - near, gold),
			f1(inArea, placed - inArea, gold)
		];
		const cells = figures.map((figure) => figure.toFixed(3).padStart(7)).join('  ');
		const documents = String(this.#documents).padStart(4);
		return `${name.padEnd(16)}  ${half.padEnd(7)}  ${documents} ${cells}   ${goals.join(' / ')}`;
	}

	/** "missed 12, spurious 9". */
	classes(): string {
		return [...this.#classes]
			.filter(([outcome]) => outcome !== 'right')
			.sort(([, a], [, b]) => b - a)
			.map(([outcome, count]) => `${outcome} ${count}`)
			.join(', ');
	}
}

/** Disagreements on the seen half, as JSON lines. */
const errors: string[] = [];

const { values, positionals } = parseArgs({
	options: { errors: { type: 'string' }, predictions: { type: 'string' } },
	allowPositionals: true
});
const folder = positionals[0];
if (folder === undefined) {
	console.error('usage: bench-geoparse.ts FOLDER [--errors FILE] [--predictions FOLDER]');
	process.exit(2);
}

const gazetteer = openGazetteer(process.cwd());
console.log('corpus            half     docs   exact  overlap  @161 km  in area   goals');
for (const { name, file, forms, goals } of corpora) {
	const halves: Record<Half, Tally> = { seen: new Tally(), unseen: new Tally() };
	const predictions: string[] = [];
	readFileSync(join(folder, file), 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.forEach((line, i) => {
			// The corpora are checked where they are made; their README states their shape.
			const document = JSON.parse(line) as GoldDocument;
			const outlet = document.domain === undefined ? {} : { outlet: document.domain };
			const found = locateMentions(document.text, gazetteer, outlet);
			const mentions = found.filter(({ form }) => forms.includes(form));
			predictions.push(JSON.stringify({ id: document.id, mentions }));
			const half = i % 2 === 0 ? 'seen' : 'unseen';
			halves[half].add(document, mentions, half === 'seen' ? name : undefined);
		});
	for (const half of ['seen', 'unseen'] as const) console.log(halves[half].row(name, half, goals));
	console.log(`  errors: ${halves.seen.classes()} (seen); ${halves.unseen.classes()} (unseen)`);
	if (values.predictions !== undefined)
		writeFileSync(join(values.predictions, file), predictions.join('\n') + '\n');
}
if (values.errors !== undefined) writeFileSync(values.errors, errors.join('\n') + '\n');
