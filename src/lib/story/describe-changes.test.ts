import { describe, expect, it } from 'vitest';
import { describeChanges } from './describe-changes';
import { layerToJson } from './layer-to-json';
import type { Layer, LayerFeature, LayerMention } from './layer';

const mention = (exact: string, start: number): LayerMention => ({
	report: 'ferry',
	exact,
	start,
	end: start + exact.length,
	form: 'name',
	role: 'literal',
	confidence: 1,
	reason: 'the only one',
	rejected: []
});

const place = (id: string, mentions: readonly LayerMention[]): LayerFeature => ({
	type: 'Feature',
	id,
	geometry: { type: 'Point', coordinates: [10.123456, 60.5] },
	properties: {
		name: id,
		names: { en: id },
		kind: 'city',
		also: [],
		precision: 'exact',
		within: [],
		gazetteer: `urn:whereabouts:place:${id}`,
		source: 'Test.',
		point: [10.123456, 60.5],
		mentions
	}
});

const layer = (
	features: readonly LayerFeature[],
	unresolved: readonly LayerMention[] = []
): Layer => ({
	type: 'FeatureCollection',
	story: 'ferry',
	summary: {
		mentions: 2,
		resolved: 2,
		unresolved: 0,
		decisions: 0,
		decidedShare: 0,
		voices: 0,
		voiceDecisions: 0
	},
	features,
	unresolved,
	voices: [],
	when: [],
	relations: []
});

const before = layer([
	place('oslo', [mention('Oslo', 4)]),
	place('bergen', [mention('Bergen', 30)])
]);

describe('describeChanges', () => {
	it.each([
		[
			'a new mention',
			layer([...before.features, place('moss', [mention('Moss', 50)])]),
			'+ ferry at 50, “Moss” → moss (name, literal)'
		],
		[
			'a mention that is gone',
			layer(before.features.slice(0, 1)),
			'- ferry at 30, “Bergen” → bergen (name, literal)'
		],
		[
			'a mention that means another place',
			layer([place('oslo-minnesota', [mention('Oslo', 4)]), ...before.features.slice(1)]),
			'~ ferry at 4, “Oslo”: oslo (name, literal) → oslo-minnesota (name, literal)'
		],
		[
			'a mention that lost its place',
			layer(before.features.slice(0, 1), [mention('Bergen', 30)]),
			'~ ferry at 30, “Bergen”: bergen (name, literal) → no place (name, literal)'
		]
	])('tells of %s', (_, after, expected) => {
		expect(describeChanges(layerToJson(before), after)).toEqual([expected]);
	});

	it('tells of a voice whose party changed, and of a date that is gone', () => {
		const voice = {
			report: 'ferry',
			source: 'the mayor',
			party: 'others',
			manner: 'stated',
			speech: 'indirect',
			cue: { start: 7, end: 11 },
			content: { start: 12, end: 20 },
			verification: null
		} as const;
		const day = {
			report: 'ferry',
			start: 40,
			end: 46,
			from: '2024-05-01',
			to: '2024-05-01',
			precision: 'day',
			background: false
		} as const;
		const old = { ...before, voices: [voice], when: [day] };
		const after = { ...before, voices: [{ ...voice, party: 'town' }] };
		expect(describeChanges(layerToJson(old), after)).toEqual([
			'- ferry at 40, date → 2024-05-01 to 2024-05-01 (day)',
			'~ ferry at 7, voice: the mayor, others, stated → the mayor, town, stated'
		]);
	});

	it('tells when only details differ, and when there was nothing', () => {
		const [oslo, ...rest] = before.features;
		const after = layer([
			{ ...(oslo ?? place('oslo', [])), geometry: { type: 'Point', coordinates: [1, 2] } },
			...rest
		]);
		expect(describeChanges(layerToJson(before), after)).toEqual([
			'~ oslo: names, footprint, scores or reasons differ'
		]);
		expect(describeChanges('', after)).toEqual(['there is no committed layer yet']);
		expect(describeChanges('{', after)).toEqual(['the committed layer is not valid JSON']);
	});
});

describe('layerToJson', () => {
	it('writes JSON that reads back as the same layer, one mention a stretch of lines', () => {
		const text = layerToJson(before);
		expect(JSON.parse(text)).toEqual(before);
		expect(text.endsWith('}\n')).toBe(true);
		expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(200);
	});
});
