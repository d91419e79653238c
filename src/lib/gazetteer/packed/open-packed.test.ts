import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { geoparse } from '../../geoparse/geoparse';
import { parseReport } from '../../report/parse-report';
import { openGazetteer } from '../../server/open-gazetteer';
import { fixtureGazetteer } from '../fixture-gazetteer';
import type { Gazetteer, ListedGazetteer } from '../gazetteer';
import { openPacked } from './open-packed';
import { packGazetteer } from './pack-gazetteer';

/** What the browser may have to fetch, index and weights together. Bytes, compressed. */
const mostBytes = 4e6;

const whole = openGazetteer(process.cwd());
const bytes = packGazetteer(whole);
const packed = openPacked(bytes);

const idsOf = (gazetteer: Gazetteer, name: string) =>
	gazetteer
		.named(name)
		.map(({ id }) => id)
		.join();

/** What the packed gazetteer answers otherwise than the one it was packed from. */
function differences(from: ListedGazetteer, to: Gazetteer): string[] {
	const { ids, names, demonyms, abbreviations } = from.list();
	const differs = (ask: (gazetteer: Gazetteer) => unknown) =>
		JSON.stringify(ask(from)) !== JSON.stringify(ask(to));
	return [
		...[...ids].filter((id) => differs((one) => one.get(id))),
		...[...ids]
			.flatMap((id) => from.get(id) ?? [])
			.filter((place) => differs((one) => one.isCapital(place)))
			.map(({ id }) => id),
		...[...names].filter((name) => differs((one) => idsOf(one, name))),
		...[...demonyms].filter((word) => differs((one) => one.demonym(word))),
		...[...abbreviations].filter((word) => differs((one) => one.abbreviation?.(word))),
		...[...ids].filter(
			(id) =>
				from.get(id)?.kind === 'country' &&
				differs((one) => [one.capitalOf(id), one.country(from.get(id)?.country ?? '')])
		),
		...(differs((one) => one.longestName) ? ['longestName'] : [])
	];
}

describe('a packed gazetteer', () => {
	it('answers as the whole one does, for every id, name, demonym, abbreviation and country', () => {
		expect(differences(whole, packed)).toEqual([]);
	});

	it('answers so for a small one, and for what neither knows', () => {
		const small = fixtureGazetteer();
		const smallPacked = openPacked(packGazetteer(small));
		expect(differences(small, smallPacked)).toEqual([]);
		for (const name of ['', 'Atlantis', 'K', '\ud800', 'Kabul\u0000'])
			expect(idsOf(smallPacked, name)).toBe(idsOf(small, name));
		for (const id of ['', 'atlantis', 'geonames-', 'geonames-0', 'geonames-99999999999'])
			expect(smallPacked.get(id)).toBeUndefined();
		expect(smallPacked.contains('malawi', 'geonames-931755')).toBe(true);
		expect(smallPacked.contains('malawi', 'malawi')).toBe(false);
	});

	it('finds names however they are written', () => {
		for (const name of [
			'MAZAR-I-SHARIF',
			'U.S.',
			'Bāzārak',
			'bazarak',
			'São  Paulo',
			'كابل',
			'پنجشیر'
		])
			expect(idsOf(packed, name), name).toBe(idsOf(whole, name));
	});

	it.each([
		'geodata/reports/rferl-2021-09-06.md',
		'geodata/reports/vice-2021-09-06.md',
		'geodata/gold/third-report.md'
	])('places the mentions of %s alike, for the same reasons', (file) => {
		const report = parseReport(file, readFileSync(file, 'utf8'));
		const body = report.ok ? report.value.body : '';
		expect(body.length).toBeGreaterThan(1000);
		expect(geoparse(body, packed)).toEqual(geoparse(body, whole));
	});

	it('is the same bytes each time, and small enough to fetch', () => {
		expect(Buffer.compare(packGazetteer(whole), bytes)).toBe(0);
		const weights = readFileSync('geodata/models/geoparse.json');
		const fetched = [bytes, weights].map((part) => gzipSync(part, { level: 9 }).length);
		expect(fetched.reduce((sum, length) => sum + length, 0)).toBeLessThan(mostBytes);
	});

	it('reads memory that threads share', () => {
		const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
		shared.set(bytes);
		expect(idsOf(openPacked(shared), 'Blantyre')).toBe(idsOf(whole, 'Blantyre'));
	});
});
