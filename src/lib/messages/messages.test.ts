import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from './locale';

type Variants = readonly { readonly match: Readonly<Record<string, string>> }[];
type Messages = Readonly<Record<string, string | Variants>>;

const read = (locale: string): Messages => {
	const text = readFileSync(`src/lib/messages/${locale}.json`, 'utf8');
	const { $schema: _, ...messages } = JSON.parse(text) as Messages;
	return messages;
};

const messages = { en: read('en'), fa: read('fa'), ps: read('ps') };
const keys = Object.keys(messages.en);

const textsOf = (message: string | Variants | undefined): string[] =>
	typeof message === 'string'
		? [message]
		: (message ?? []).flatMap(({ match }) => Object.values(match));

/** What a message puts in; a number that is written out in a variant for one is not missing. */
const inputsOf = (message: string | Variants | undefined) => {
	const inputs = textsOf(message).flatMap((text) =>
		[...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
	);
	return [...new Set(inputs)].sort();
};

/** The same in every language: names, and messages of signs and inputs only. */
const alike = new Set([
	'site_name',
	'plate_attribution',
	'passage_paragraph',
	'voice_via',
	'date_day',
	'date_short',
	'date_month',
	'date_both',
	'filters_every_day',
	'filters_chosen_days',
	'timeline_also'
]);

/** A text without its inputs, and without what is set apart from the writing around it: names, abbreviations, keys. */
const written = (text: string) =>
	text.replace(/\u2068[^\u2069]*\u2069/g, '').replace(/\{\w+\}/g, '');

describe.each(['fa', 'ps'] as const)('the messages in %s', (locale) => {
	it('are those in English, no more and no fewer, in the same order', () => {
		expect(Object.keys(messages[locale])).toEqual(keys);
	});

	it.each(keys)('%s takes the same inputs', (key) => {
		expect(inputsOf(messages[locale][key])).toEqual(inputsOf(messages.en[key]));
	});

	it.each(keys.filter((key) => !alike.has(key)))('%s is translated', (key) => {
		for (const text of textsOf(messages[locale][key])) {
			expect(textsOf(messages.en[key])).not.toContain(text);
			expect(written(text)).not.toMatch(/[A-Za-z]/);
			expect(text.split('\u2068').length).toBe(text.split('\u2069').length);
		}
	});
});

describe.each(locales)('the messages in %s', (locale) => {
	it.each(keys)('%s is plain text', (key) => {
		for (const text of textsOf(messages[locale][key])) {
			expect(text).not.toMatch(/[<>]|&\w+;/);
			expect(text.trim()).toBe(key === 'list_comma' ? text.trim() : text);
			expect(text).not.toBe('');
		}
	});
});
