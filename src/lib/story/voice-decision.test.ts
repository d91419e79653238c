import { describe, expect, it } from 'vitest';
import { describeProblem } from '../problem/problem';
import { splitParagraphs } from '../report/paragraphs';
import type { Report } from '../report/report';
import type { LayerVoice } from './voice';
import { applyVoiceDecisions, parseVoiceDecisions } from './voice-decision';

const body = 'The mayor said the bridge was safe. Nobody else spoke of it.';
const report: Report = {
	id: 'bridge',
	title: 'T',
	publisher: 'P',
	published: '2024-05-01',
	publishedInferred: false,
	url: 'https://example.org/',
	language: 'en',
	rights: 'full',
	body,
	paragraphs: splitParagraphs(body)
};
const voice: LayerVoice = {
	report: 'bridge',
	source: 'The mayor',
	party: 'others',
	manner: 'stated',
	speech: 'indirect',
	cue: { start: 10, end: 14 },
	content: { start: 15, end: 34 },
	verification: null
};
const parties = [{ id: 'town', name: 'The town', variants: [], people: [] }];
const file = 'geodata/decisions/voices/bridge.json';

function decide(json: string) {
	const reading = parseVoiceDecisions(file, json);
	if (!reading.ok) throw new Error(reading.problems.map(describeProblem).join());
	return applyVoiceDecisions(file, report, [voice], reading.value, parties);
}

describe('applyVoiceDecisions', () => {
	it('changes what a decision names and leaves the rest', () => {
		const { voices, applied } = decide(
			'[{ "action": "set", "cue": { "exact": "said" }, "party": "town", "verification": "unverified", "note": "the mayor speaks for the town" }]'
		);
		expect(applied).toBe(1);
		expect(voices).toEqual([
			{ ...voice, party: 'town', verification: 'unverified', decided: true }
		]);
	});

	it('adds a voice that the machine missed, and removes one that is none', () => {
		const added = decide(
			'[{ "action": "set", "cue": { "exact": "spoke of" }, "content": { "exact": "it", "prefix": "of " }, "source": "Nobody else", "party": "others", "note": "n" }]'
		);
		expect(added.voices.map(({ source }) => source)).toEqual(['The mayor', 'Nobody else']);
		expect(
			decide('[{ "action": "remove", "cue": { "exact": "said" }, "note": "n" }]').voices
		).toEqual([]);
	});

	it.each([
		[
			'a cue that is gone',
			'[\n{ "action": "remove", "cue": { "exact": "denied" }, "note": "n" }]',
			`${file}:2: “denied” does not stand`
		],
		[
			'an unknown party',
			'[\n{ "action": "set", "cue": { "exact": "said" }, "party": "county", "note": "n" }]',
			`${file}:2: there is no party “county”. Write the id`
		],
		[
			'a new voice without content',
			'[\n{ "action": "set", "cue": { "exact": "spoke of" }, "note": "n" }]',
			`${file}:2: this voice is new`
		]
	])('reports %s with file, line and remedy', (_, json, expected) => {
		expect(decide(json).problems.map(describeProblem).join()).toContain(expected);
	});
});
