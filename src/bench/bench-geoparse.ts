/**
 * How well geoparsing does on labelled corpora, each left out of what it is measured with. No part of the tests: the
 * corpora stay outside the project.
 *
 *     npm run bench:geoparse -- ../shared/corpora [--errors FILE] [--predictions FOLDER] [--learn-resolution]
 *         [--inside-names no]
 *
 * For each corpus, all that is learned is learned from the other three, and the whole corpus is scored. The rules were
 * written by people who read every other report of each corpus ("read") and never looked at the rest ("unread"). Then
 * come what ships, which has learned from all four, and the rules alone. `--errors` writes disagreements on the read
 * half as JSON lines; `--predictions` writes, for ../shared/tools/score-geoparse.mjs, what the first table scores.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shippedModel, untrainedModel, type GeoparseModel } from '../lib/geoparse/geoparse-model';
import { locateMentions, type LocatedMention } from '../lib/geoparse/locate-mentions';
import { openGazetteer } from '../lib/server/open-gazetteer';
import { corpora, readCorpus, type GoldDocument, type LabelledCorpus } from './corpora';
import type { Finding, Outcome } from './geo-score';
import { Tally } from './tally';
import { readLessons, trainModel } from './train-model';

const { values, positionals } = parseArgs({
	options: {
		errors: { type: 'string' },
		predictions: { type: 'string' },
		'learn-resolution': { type: 'boolean', default: false },
		'inside-names': { type: 'string', default: 'yes' }
	},
	allowPositionals: true
});
const folder = positionals[0];
if (folder === undefined) {
	console.error('usage: bench-geoparse.ts FOLDER [--errors FILE] [--predictions FOLDER]');
	process.exit(2);
}

if (values.predictions !== undefined) mkdirSync(values.predictions, { recursive: true });

const gazetteer = openGazetteer(process.cwd());
const labelled = corpora.map((corpus) => readCorpus(folder, corpus));
const lessons = labelled.map((one) => readLessons(one, gazetteer, values['learn-resolution']));
const errors: string[] = [];
const classes = new Map<Outcome, number>();

printTable('Each corpus left out: learned from the other three', (corpus) =>
	trainModel(lessons.filter((lesson) => lesson.corpus !== corpus))
);
printClasses();
printTable('What ships: learned from all four', () => shippedModel, ['all']);
printTable('The rules alone: nothing learned', () => untrainedModel, ['all', 'unread']);
if (values.errors !== undefined) writeFileSync(values.errors, errors.join('\n') + '\n');

function printTable(
	title: string,
	modelFor: (corpus: LabelledCorpus) => GeoparseModel,
	halves: readonly (keyof Tallies)[] = ['all', 'read', 'unread']
): void {
	console.log(`\n${title}\n`);
	console.log('corpus          half   docs   exact    overlap  @161 km  in area  to reach');
	const isLeftOut = halves.includes('read');
	for (const corpus of labelled) {
		const tallies = scoreCorpus(corpus, modelFor(corpus), isLeftOut);
		for (const half of halves) console.log(tallies[half].row(corpus.name, half, corpus.goals));
	}
}

interface Tallies {
	readonly all: Tally;
	readonly read: Tally;
	readonly unread: Tally;
}

function scoreCorpus(corpus: LabelledCorpus, model: GeoparseModel, isLeftOut: boolean): Tallies {
	const tallies = { all: new Tally(), read: new Tally(), unread: new Tally() };
	const predictions: string[] = [];
	for (const document of corpus.documents) {
		const mentions = locate(document, model).filter(({ form }) => corpus.forms.includes(form));
		predictions.push(JSON.stringify({ id: document.id, mentions }));
		const findings = tallies.all.add(document, mentions);
		tallies[document.isRead ? 'read' : 'unread'].add(document, mentions);
		if (isLeftOut) logErrors(corpus.name, document, mentions, findings);
	}
	if (isLeftOut && values.predictions !== undefined)
		writeFileSync(join(values.predictions, corpus.file), predictions.join('\n') + '\n');
	return tallies;
}

function locate({ text, domain }: GoldDocument, model: GeoparseModel): LocatedMention[] {
	const insideNames = values['inside-names'] !== 'no';
	const options = { model, insideNames, ...(domain === undefined ? {} : { outlet: domain }) };
	return locateMentions(text, gazetteer, options);
}

/** Counts every error; writes down those of the read half only. */
function logErrors(
	corpus: string,
	{ id, text, isRead }: GoldDocument,
	mentions: readonly LocatedMention[],
	findings: readonly Finding[]
): void {
	for (const { outcome, at, found } of findings) {
		if (outcome === 'right' || outcome === 'far, right area') continue;
		classes.set(outcome, (classes.get(outcome) ?? 0) + 1);
		if (!isRead || values.errors === undefined) continue;
		const context = [
			text.slice(Math.max(0, at.start - 50), at.start),
			text.slice(at.start, at.end),
			text.slice(at.end, at.end + 40)
		].join('|');
		const mention = mentions.find((m) => m === found);
		errors.push(JSON.stringify([corpus, id, outcome, context, ...(mention ? [mention] : [])]));
	}
}

function printClasses(): void {
	const sorted = [...classes].sort(([, a], [, b]) => b - a);
	console.log(`\nErrors: ${sorted.map(([outcome, count]) => `${outcome} ${count}`).join(', ')}`);
}
