import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureGazetteer } from '../gazetteer/fixture-gazetteer';
import { geoparse } from './geoparse';

const gazetteer = fixtureGazetteer();
const placesIn = (text: string) => geoparse(text, gazetteer).map((m) => `${m.exact} → ${m.place}`);

describe('geoparse', () => {
	it.each([
		[
			'Blantyre is in Malawi in a report about Malawi',
			'Rain fell in Blantyre. Malawi said so.',
			'Blantyre → geonames-931755'
		],
		[
			'Washington is the capital rather than the town in Utah',
			'He flew to Washington.',
			'Washington → geonames-4140963'
		],
		[
			'what stands beside a name decides',
			'It ended in Blantyre, United Kingdom.',
			'Blantyre → geonames-2655329'
		],
		[
			'a list is no container',
			'He flew to Lilongwe, Iran and Zimbabwe.',
			'Lilongwe → geonames-927967'
		],
		['a country in a list stays one', 'He saw Malawi, Iran and Zimbabwe.', 'Malawi → malawi'],
		['Kabul airport is not Kabul', 'They left Kabul airport.', 'Kabul airport → kabul-airport'],
		[
			'an airport that is not known is not its city',
			'They left Blantyre airport.',
			'Blantyre airport → null'
		],
		['an unknown name is listed without a place', 'They left the town of Zzyzx.', 'Zzyzx → null']
	])('%s', (_about, text, expected) => {
		expect(placesIn(text)).toContain(expected);
	});

	it.each([
		[
			'the capital is that of the country in focus',
			'Afghanistan fell. He fled the capital.',
			'the capital → kabul'
		],
		[
			'the valley is the last place that is a valley',
			'In Panjshir and Kabul, the valley froze.',
			'the valley → panjshir'
		],
		[
			'the facility is the last airport',
			'Kabul airport closed; the facility burned.',
			'the facility → kabul-airport'
		],
		[
			'our country is the one in focus',
			'Iran heard Kabul say: Afghanistan is our country.',
			'our country → afghanistan'
		],
		[
			'a district that nobody named is not guessed',
			'Rain fell in Malawi; the district flooded.',
			'the district → null'
		]
	])('%s', (_about, text, expected) => {
		expect(placesIn(text)).toContain(expected);
	});

	it('drops a description when nothing at all is named before', () => {
		expect(placesIn('The valley froze.')).toEqual([]);
	});

	it('gives reasons, and scores that sum to at most one', () => {
		for (const mention of geoparse(
			'Rain fell in Blantyre and Kabul, the United States said.',
			gazetteer
		)) {
			expect(mention.reason).not.toBe('');
			const scores = mention.rejected.reduce((sum, { score }) => sum + score, mention.confidence);
			expect(scores).toBeLessThanOrEqual(1);
		}
	});

	it('has no rules for other languages than English yet', () => {
		expect(geoparse('Kabul', gazetteer, { language: 'fa' })).toEqual([]);
	});

	it('cuts its mentions exactly, in order, without overlaps, from any text', () => {
		const words = fc.constantFrom(
			'the',
			'Kabul',
			'Panjshir Valley',
			', ',
			' ',
			'. ',
			'of',
			'[…]',
			'\n\n',
			'U.S.',
			"'s",
			'-',
			'Lake'
		);
		const text = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 5 })), {
			maxLength: 60
		});
		fc.assert(
			fc.property(text, (parts) => {
				const body = parts.join(parts.length % 2 === 0 ? ' ' : '');
				let end = 0;
				for (const mention of geoparse(body, gazetteer)) {
					expect(mention.start).toBeGreaterThanOrEqual(end);
					expect(mention.end).toBeGreaterThan(mention.start);
					expect(body.slice(mention.start, mention.end)).toBe(mention.exact);
					end = mention.end;
				}
			}),
			{ numRuns: 300 }
		);
	});
});
