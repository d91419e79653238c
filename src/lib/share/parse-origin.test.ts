import { describe, expect, it } from 'vitest';
import { parseOrigin } from './parse-origin';

describe('parseOrigin', () => {
	it.each([
		['https://example.org', 'https://example.org'],
		['https://example.org/', 'https://example.org'],
		[' http://localhost:4173 ', 'http://localhost:4173'],
		['', ''],
		[undefined, '']
	])('takes %j for %j', (named, origin) => {
		expect(parseOrigin(named)).toBe(origin);
	});

	it.each([
		'example.org',
		'https://example.org/maps',
		'https://example.org/?a=b',
		'https://example.org/#top',
		'https://user:secret@example.org',
		'javascript:alert(1)',
		'ftp://example.org'
	])('refuses %j, and says what to write', (named) => {
		expect(() => parseOrigin(named)).toThrow(/SITE_ORIGIN.*https:\/\/example\.org/);
	});
});
