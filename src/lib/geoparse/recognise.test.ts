import { describe, expect, it } from 'vitest';
import { fixtureGazetteer } from '../gazetteer/fixture-gazetteer';
import { recognise } from './recognise';
import { recognitionCases } from './recognise-cases';
import { tokenise } from './tokens';

const gazetteer = fixtureGazetteer();
const formLetters = { name: 'n', description: 'd', demonym: 'a' };

describe('recognise', () => {
	it.each(recognitionCases)('$about', ({ text, mentions }) => {
		const found = recognise(tokenise(text), gazetteer);
		expect(found.map((m) => `${m.exact}|${formLetters[m.form]}|${m.role[0]}`)).toEqual(mentions);
	});
});
