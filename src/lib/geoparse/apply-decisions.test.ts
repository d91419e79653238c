import { describe, expect, it } from 'vitest';
import { fixtureGazetteer } from '../gazetteer/fixture-gazetteer';
import { applyDecisions } from './apply-decisions';
import { parseDecisions, type Decision } from './decision';
import { geoparse } from './geoparse';

const gazetteer = fixtureGazetteer();
const body = 'Troops entered Kabul airport. Later, Kabul fell, and Kabul wept.';
const found = geoparse(body, gazetteer);
const decide = (...decisions: Decision[]) => applyDecisions(body, found, decisions);
const note = 'for the test';

describe('applyDecisions', () => {
	it('changes a mention that the machine found, and says who decided', () => {
		const selector = { exact: 'Kabul', suffix: ' fell' };
		const { mentions } = decide({ action: 'set', selector, role: 'associative', note });
		const changed = mentions.find(({ start }) => start === body.indexOf('Kabul fell'));
		expect(changed).toMatchObject({
			place: 'kabul',
			role: 'associative',
			decided: true,
			confidence: 1
		});
	});

	it('adds a mention and drops what it overlaps', () => {
		const { mentions } = decide({
			action: 'set',
			selector: { exact: 'airport' },
			place: 'kabul-airport',
			note
		});
		expect(mentions.map(({ exact }) => exact)).toEqual(['airport', 'Kabul', 'Kabul']);
	});

	it('removes a mention', () => {
		const { mentions } = decide({ action: 'remove', selector: { exact: 'Kabul airport' }, note });
		expect(mentions.map(({ exact }) => exact)).toEqual(['Kabul', 'Kabul']);
	});

	it('uses the offset only between places that fit equally well', () => {
		const start = body.lastIndexOf('Kabul');
		const { mentions } = decide({ action: 'remove', selector: { exact: 'Kabul', start }, note });
		expect(mentions.some((mention) => mention.start === start)).toBe(false);
	});

	it('lists a decision whose text is gone or not certain', () => {
		const gone: Decision = { action: 'remove', selector: { exact: 'Herat' }, note };
		const uncertain: Decision = { action: 'remove', selector: { exact: 'Kabul' }, note };
		expect(decide(gone, uncertain)).toMatchObject({
			mentions: found,
			applied: [],
			missing: [gone, uncertain]
		});
	});
});

describe('parseDecisions', () => {
	it('reads an empty list', () => {
		expect(parseDecisions('d.json', '[]', gazetteer)).toEqual({ ok: true, value: [] });
	});

	it('names the line of an unknown place', () => {
		const json = `[\n\t{\n\t\t"action": "set",\n\t\t"selector": { "exact": "Kabul" },\n\t\t"place": "kabool",\n\t\t"note": "x"\n\t}\n]`;
		const reading = parseDecisions('d.json', json, gazetteer);
		expect(!reading.ok && reading.problems).toMatchObject([{ file: 'd.json', line: 5 }]);
	});

	it('wants a reason for every decision', () => {
		const json = '[{ "action": "remove", "selector": { "exact": "Kabul" } }]';
		expect(parseDecisions('d.json', json, gazetteer).ok).toBe(false);
	});
});
