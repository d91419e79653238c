import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../gazetteer/build-gazetteer';
import { parseCountries } from '../gazetteer/parse-countries';
import { parseDemonyms } from '../gazetteer/parse-demonyms';
import { parsePlaces } from '../gazetteer/parse-places';
import { parseWorldCities, parseWorldRegions } from '../gazetteer/parse-world';
import type { Reading } from '../problem/problem';
import { parseReport } from '../report/parse-report';
import { applyDecisions } from './apply-decisions';
import { parseDecisions } from './decision';
import { geoparse } from './geoparse';
import { scoreMentions, type GoldMention, type MentionScore } from './score-mentions';

function read<T>(path: string, parse: (file: string, text: string) => Reading<T>): T {
	const reading = parse(path, readFileSync(`geodata/${path}`, 'utf8'));
	if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
	return reading.value;
}

const gazetteer = buildGazetteer({
	places: read('gazetteer/places.yaml', parsePlaces).map(({ place }) => place),
	countries: read('gazetteer/countries.yaml', parseCountries),
	demonyms: read('gazetteer/demonyms.yaml', parseDemonyms),
	world: {
		cities: read('gazetteer/world-cities.tsv', parseWorldCities),
		regions: read('gazetteer/world-regions.tsv', parseWorldRegions)
	}
});

/** What the machine alone must reach. The third report guards generality: what it gets wrong is
 * mended as a class of errors, never as a word. */
const thresholds = [
	{
		id: 'rferl-2021-09-06',
		path: 'reports/rferl-2021-09-06.md',
		spans: 0.95,
		resolution: 1,
		role: 0.9
	},
	{
		id: 'vice-2021-09-06',
		path: 'reports/vice-2021-09-06.md',
		spans: 0.95,
		resolution: 1,
		role: 0.9
	},
	{ id: 'third-report', path: 'gold/third-report.md', spans: 0.85, resolution: 0.6, role: 0.85 }
];

/** Of all mentions, at most this share may rest on an editor's decision. */
const mostDecided = 0.1;

// The files below are ours and are checked by the tests beside them; their shape is stated here once.
const goldOf = (id: string) =>
	(JSON.parse(readFileSync(`geodata/gold/${id}.json`, 'utf8')) as { mentions: GoldMention[] })
		.mentions;
const firstRun = JSON.parse(readFileSync('geodata/gold/first-run.json', 'utf8')) as {
	reports: Record<string, MentionScore>;
};

function decisionsFor(id: string) {
	const path = `decisions/${id}.json`;
	if (!existsSync(`geodata/${path}`)) return [];
	return read(path, (file, text) => parseDecisions(file, text, gazetteer));
}

describe.each(thresholds)('the hand labels of $id', ({ id, path, spans, resolution, role }) => {
	const { body } = read(path, parseReport);
	const gold = goldOf(id);
	const alone = geoparse(body, gazetteer);
	const score = scoreMentions(gold, alone, gazetteer);
	const decided = applyDecisions(body, alone, decisionsFor(id));

	it('cut the text that they claim', () => {
		for (const label of gold) expect(body.slice(label.start, label.end)).toBe(label.exact);
	});

	it('are found by the machine alone, names and descriptions together', () => {
		expect(score.namesAndDescriptions.precision).toBeGreaterThanOrEqual(spans);
		expect(score.namesAndDescriptions.recall).toBeGreaterThanOrEqual(spans);
		expect(score.demonyms.f1).toBeGreaterThanOrEqual(spans);
	});

	it('agree with the machine about place and role', () => {
		expect(score.resolution).toBeGreaterThanOrEqual(resolution);
		expect(score.role).toBeGreaterThanOrEqual(role);
	});

	it('need few decisions, every one of which finds its text', () => {
		expect(decided.missing).toEqual([]);
		expect(decided.applied.length).toBeLessThanOrEqual(mostDecided * alone.length);
	});

	it('are scored in this table', () => {
		const withDecisions = scoreMentions(gold, decided.mentions, gazetteer);
		const rows = [
			...(firstRun.reports[id] ? [rowOf('first run', firstRun.reports[id])] : []),
			rowOf('machine alone', score),
			rowOf(`with ${decided.applied.length} decisions`, withDecisions)
		];
		console.log(
			[`${id}: names and descriptions, demonyms, resolution, form, role`, ...rows].join('\n')
		);
		expect(withDecisions.all.f1).toBeGreaterThanOrEqual(score.all.f1);
	});
});

function rowOf(
	name: string,
	{ namesAndDescriptions, demonyms, resolution, form, role }: MentionScore
): string {
	const { precision, recall } = namesAndDescriptions;
	const cells = [
		`P ${show(precision)} R ${show(recall)}`,
		`P ${show(demonyms.precision)} R ${show(demonyms.recall)}`
	];
	return `  ${name.padEnd(18)} ${[...cells, show(resolution), show(form), show(role)].join('   ')}`;
}

const show = (share: number) => share.toFixed(3);
