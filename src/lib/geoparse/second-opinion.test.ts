import { describe, expect, it } from 'vitest';
import { fixtureGazetteer } from '../gazetteer/fixture-gazetteer';
import { geoparse } from './geoparse';
import { untrainedModel } from './geoparse-model';

const gazetteer = fixtureGazetteer();
const namesIn = (text: string, weights: Readonly<Record<string, number>>) => {
	const model = { ...untrainedModel, recognition: new Map(Object.entries(weights)) };
	return geoparse(text, gazetteer, { model }).map(({ exact }) => exact);
};

describe('the second opinion on what the rules found', () => {
	it('leaves out a name that it is sure about', () => {
		expect(namesIn('It rained in Kabul.', { 'form=name': -2.5 })).toEqual([]);
	});

	it('lets a name stand that it only doubts', () => {
		expect(namesIn('It rained in Kabul.', { 'form=name': -1.5 })).toEqual(['Kabul']);
	});

	it('never makes a place of a person', () => {
		expect(namesIn('President Kabul Okello spoke.', { 'form=name': 9 })).toEqual([]);
	});

	it('keeps what says itself that it is a place', () => {
		expect(namesIn('He left Zembla Province.', { 'form=name': -9 })).toEqual(['Zembla Province']);
	});
});

describe('names inside longer names', () => {
	const text = 'Kabul University and the Bank of Afghanistan closed. Rain fell on Kabul.';
	const found = (insideNames?: boolean) =>
		geoparse(text, gazetteer, insideNames === undefined ? {} : { insideNames }).map(
			({ start, exact }) => `${start} ${exact}`
		);

	it('are given unless they are switched off', () => {
		expect(found()).toEqual(['0 Kabul', '33 Afghanistan', '66 Kabul']);
		expect(found()).toEqual(found(true));
	});

	it('are left out where they are switched off, and no others', () => {
		expect(found(false)).toEqual(['66 Kabul']);
	});
});
