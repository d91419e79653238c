import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute } from './attribute';
import type { Attribution, Span } from './attribution';
import { attributionCases, type ExpectedVoice } from './attribution-cases';

const wordsOf = (text: string, spans: readonly Span[]) =>
	spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** The voice in the terms of the expectation, and only in those that it names. */
function describeVoice(text: string, voice: Attribution, expected: ExpectedVoice): ExpectedVoice {
	const all = {
		source: wordsOf(text, voice.source),
		content: wordsOf(text, voice.content),
		manner: voice.manner,
		speech: voice.speech,
		who: voice.who,
		via: voice.via ? wordsOf(text, [voice.via]) : '',
		cue: wordsOf(text, voice.cue),
		unverified: voice.verification === 'unverified'
	};
	return Object.fromEntries(
		Object.entries(all).filter(([key]) => key in expected)
	) as unknown as ExpectedVoice; // the keys of an expectation, by the filter
}

describe('who says what', () => {
	for (const { name, text, voices, silent = [] } of attributionCases) {
		test(name, () => {
			const found = attribute(text);
			for (const voice of voices)
				expect(found.map((each) => describeVoice(text, each, voice))).toContainEqual(voice);
			const sources = found.map(({ source }) => wordsOf(text, source));
			for (const words of silent) expect(sources).not.toContain(words);
		});
	}

	test('there are at least sixty cases, each with its own name', () => {
		const names = new Set(attributionCases.map(({ name }) => name));
		expect(names.size).toBe(attributionCases.length);
		expect(names.size).toBeGreaterThanOrEqual(60);
	});
});

describe('options', () => {
	const text = 'The embassy said the governor had promised safe passage. Villagers believe it.';

	test('nested: false leaves out what is attributed inside other content', () => {
		const sources = attribute(text, { nested: false }).map(({ source }) => wordsOf(text, source));
		expect(sources).toContain('The embassy');
		expect(sources).not.toContain('the governor');
	});

	test('minds: false leaves out states of mind', () => {
		expect(attribute(text, { minds: false }).map(({ manner }) => manner)).not.toContain('thought');
	});
});

/** Pieces that the rules look for, thrown together. */
const pieces = fc.constantFrom(
	'said',
	' said that ',
	'“',
	'”',
	'"',
	"''",
	'‘',
	'’s ',
	', ',
	'. ',
	': ',
	'\n\n',
	'[…]',
	' who ',
	'according to ',
	'The mayor ',
	' she ',
	' claims ',
	' reportedly ',
	' by ',
	' — ',
	'(',
	')',
	' to ',
	' not ',
	' verified',
	'\ud83d',
	'🗺️',
	'é',
	'\u0000',
	'U.S. '
);
const texts = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
);

describe('offsets', () => {
	test('every span lies within the text, is not empty, and spans of a part do not overlap', () => {
		fc.assert(
			fc.property(texts, (text) => {
				for (const { source, cue, content, via } of attribute(text))
					for (const spans of [source, cue, content, via ? [via] : []]) expectOrdered(text, spans);
			}),
			{ numRuns: 300 }
		);
	});

	test('line ends as paragraphs shift offsets by nothing else', () => {
		const text = '“The dam will hold,” engineer Lucia Ferrante said.';
		const shifted = attribute(`\n\n${text}`).map(({ content }) => content);
		const plain = attribute(text).map(({ content }) => content);
		expect(shifted).toEqual(
			plain.map((spans) => spans.map(({ start, end }) => ({ start: start + 2, end: end + 2 })))
		);
	});
});

function expectOrdered(text: string, spans: readonly Span[]): void {
	let last = 0;
	for (const { start, end } of spans) {
		expect(start).toBeGreaterThanOrEqual(last);
		expect(end).toBeGreaterThan(start);
		expect(end).toBeLessThanOrEqual(text.length);
		last = end;
	}
}

describe('a very long text of unfinished attributions', () => {
	test('is got through, and its offsets hold', () => {
		const text = 'The mayor, “who” said that (the claims by the army, according to '.repeat(2000);
		for (const { cue } of attribute(text)) {
			for (const { start, end } of cue) expect(end).toBeGreaterThan(start);
		}
	});
});
