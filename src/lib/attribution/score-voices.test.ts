import { expect, test } from 'vitest';
import type { Attribution } from './attribution';
import { type GoldVoice, scoreVoices } from './score-voices';

const label: GoldVoice = {
	source: { start: 0, end: 9 },
	who: null,
	party: 'others',
	cue: { start: 10, end: 14 },
	content: { start: 15, end: 30 }
};
const voice: Attribution = {
	source: [{ start: 4, end: 9 }],
	cue: [{ start: 10, end: 14 }],
	content: [{ start: 15, end: 30 }],
	manner: 'stated',
	speech: 'indirect',
	verification: null,
	who: null
};

test('a voice is right where the sources share a character', () => {
	expect(scoreVoices([{ gold: [label], found: [voice] }])).toMatchObject({ right: 1, f1: 1 });
});

test('a voice is wrong where another is named', () => {
	const other = { ...voice, source: [{ start: 31, end: 40 }] };
	expect(scoreVoices([{ gold: [label], found: [other] }])).toMatchObject({ right: 0, f1: 0 });
});

test('a pronoun is right where it stands for the same person', () => {
	const named = { ...label, source: null, who: 'Lucia Ferrante' };
	const pronoun = { ...voice, who: 'Lucia Ferrante' };
	expect(scoreVoices([{ gold: [named], found: [pronoun] }]).right).toBe(1);
});

test('the reporters’ own seeing counts on neither side', () => {
	const own = { ...label, party: 'reporters' };
	expect(scoreVoices([{ gold: [own], found: [voice] }])).toMatchObject({ gold: 0, predicted: 0 });
});
