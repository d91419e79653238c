import { describe, expect, it } from 'vitest';
import { fixtureGazetteer } from '../gazetteer/fixture-gazetteer';
import { geoparse } from './geoparse';
import { scoreMentions, type GoldMention } from './score-mentions';

const gazetteer = fixtureGazetteer();
const body = 'Rain fell in Kabul and Blantyre. Malawian traders left.';
const predicted = geoparse(body, gazetteer);

function label(
	exact: string,
	place: GoldMention['place'],
	form: GoldMention['form'] = 'name'
): GoldMention {
	const start = body.indexOf(exact);
	const role = form === 'demonym' ? 'associative' : 'literal';
	return { start, end: start + exact.length, exact, place, form, role };
}

const gold = [
	label('Kabul', 'kabul'),
	label('Blantyre', { name: 'Blantyre', country: 'MW', at: [35.005, -15.786] }),
	label('Malawian', 'malawi', 'demonym')
];

describe('scoreMentions', () => {
	it('finds nothing wrong with what equals the labels', () => {
		const score = scoreMentions(gold, predicted, gazetteer);
		expect(score.all).toMatchObject({
			gold: 3,
			predicted: 3,
			right: 3,
			precision: 1,
			recall: 1,
			f1: 1
		});
		expect(score).toMatchObject({ resolution: 1, form: 1, role: 1 });
	});

	it('counts a missed mention against recall and a spurious one against precision', () => {
		const missing = scoreMentions(gold, predicted.slice(1), gazetteer);
		expect(missing.namesAndDescriptions).toMatchObject({ precision: 1, recall: 0.5 });
		const spurious = scoreMentions(gold.slice(1), predicted, gazetteer);
		expect(spurious.namesAndDescriptions).toMatchObject({ precision: 0.5, recall: 1 });
	});

	it('takes a namesake on another continent for wrong', () => {
		const far = label('Blantyre', { name: 'Blantyre', country: 'GB', at: [-4.1, 55.8] });
		expect(scoreMentions([far], predicted, gazetteer).resolution).toBe(0);
	});

	it('takes an answer for wrong where the label says that there is none', () => {
		expect(scoreMentions([label('Kabul', null)], predicted, gazetteer).resolution).toBe(0);
	});
});
