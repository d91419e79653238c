import { expect, it } from 'vitest';
import { answerTo, type Answer, type Asked, type Known } from './answer';

const known: Known = {
	origin: 'https://example.org',
	scope: '/fa/',
	first: new Set([
		'/fa/',
		'/fa/s/',
		'/fa/s/search/',
		'/fa/s/places/kabul/__data.json',
		'/fonts/a.woff2'
	]),
	used: new Set(['/fa/_app/immutable/chunks/engine.js'])
};
const kept = (address: string): Answer => ({ by: 'kept', address });
const net = (address: string): Answer => ({ by: 'net', address });
const browser: Answer = { by: 'browser' };
const page: Partial<Asked> = { mode: 'navigate' };

const cases: [what: string, path: string, request: Partial<Asked>, answer: Answer][] = [
	['a page', '/fa/s/', page, kept('/fa/s/')],
	['a page with filters', '/fa/s/?report=x&voice=y', page, kept('/fa/s/')],
	['a search', '/fa/s/search/?q=%DA%A9%D8%A7%D8%A8%D9%84', page, kept('/fa/s/search/')],
	[
		'a page without its slash',
		'/fa/s?by=voice',
		page,
		{ by: 'redirection', to: '/fa/s/?by=voice' }
	],
	[
		'what a page is made of, asked for anew',
		'/fa/s/places/kabul/__data.json?x-sveltekit-invalidated=001',
		{},
		kept('/fa/s/places/kabul/__data.json')
	],
	['a font that all languages share', '/fonts/a.woff2', {}, kept('/fonts/a.woff2')],
	[
		'the map engine',
		'/fa/_app/immutable/chunks/engine.js',
		{},
		kept('/fa/_app/immutable/chunks/engine.js')
	],
	[
		'a script of another version',
		'/fa/_app/immutable/chunks/older.js',
		{},
		kept('/fa/_app/immutable/chunks/older.js')
	],
	['a page that is not kept', '/fa/s/passages/x/', page, net('/fa/s/passages/x/')],
	['a download', '/s/data/mentions.csv', {}, net('/s/data/mentions.csv')],
	['a page of another language', '/s/', page, browser],
	['the geoparser’s index', '/geoparse/index.bin', {}, browser],
	['an embedded page', '/fa/embed/s/kabul/', page, browser],
	['a picture for sharing', '/s/share/kabul.png', {}, browser],
	['the worker itself', '/fa/service-worker.js', {}, browser],
	['a part of a file', '/fonts/a.woff2', { isRange: true }, browser],
	['what is sent', '/fa/s/', { method: 'POST' }, browser],
	['another site', 'https://example.com/fa/s/', page, browser]
];

it.each(cases)('%s', (_, path, request, answer) => {
	const url = new URL(path, known.origin).href;
	expect(answerTo({ method: 'GET', mode: 'cors', isRange: false, ...request, url }, known)).toEqual(
		answer
	);
});
