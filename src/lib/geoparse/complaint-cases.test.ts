import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../server/open-gazetteer';
import { complaintCases } from './complaint-cases';
import { geoparse } from './geoparse';

const gazetteer = openGazetteer(process.cwd());

/** "US.CA state", "MX country", "GB", or "nowhere". */
function describePlace(id: string | null): string {
	const place = id === null ? undefined : gazetteer.get(id);
	if (!place) return 'nowhere';
	const region = place.country === 'US' && place.kind !== 'country' ? `.${place.region ?? ''}` : '';
	const kind = { country: ' country', province: ' state' }[place.kind as string] ?? ''; // any other kind has no word
	return `${place.country ?? place.kind}${region}${kind}`;
}

describe('complaints', () => {
	it('are at least 150', () => {
		expect(complaintCases.length).toBeGreaterThanOrEqual(150);
	});

	it.each(complaintCases.map((one) => ({ about: one[0], one })))('$about', ({ one }) => {
		const [, text, places, others = []] = one;
		const found = geoparse(text, gazetteer).filter(({ form }) => form !== 'description');
		const unmet: string[] = [];
		let from = 0;
		for (const expected of places) {
			const [names = '', where] = expected.split('=');
			const at = found.findIndex((m, i) => i >= from && names.split('|').includes(m.exact));
			const mention = found[at];
			if (mention) from = at + 1;
			const got = mention ? describePlace(mention.place) : 'not found';
			if (where === undefined ? !mention : got !== where) unmet.push(`${expected}: ${got}`);
		}
		const wrong = found.filter(({ exact }) => others.includes(exact)).map(({ exact }) => exact);
		expect({ unmet, wrong }).toEqual({ unmet: [], wrong: [] });
	});
});
