import { describe, expect, it } from 'vitest';
import { headersOf } from './headers-of';

const page = (address: string, policy: string) => ({
	address,
	html: `<head><meta http-equiv="content-security-policy" content="${policy}"></head>`
});

describe('headers for a static host', () => {
	it('give each page its own policy, and what only a header can say', () => {
		const text = headersOf([
			page('/', "script-src 'self' 'sha256-a='"),
			page('/about/', 'script-src &#39;self&#39;')
		]);
		expect(text).toContain(
			"/\n\tContent-Security-Policy: script-src 'self' 'sha256-a='; frame-ancestors 'self'\n"
		);
		expect(text).toContain("/about/\n\tContent-Security-Policy: script-src 'self'; frame-");
		expect(text.startsWith('/*\n\tX-Content-Type-Options: nosniff\n')).toBe(true);
	});

	it('let anybody frame the pages that are made for it, in every language, and no others', () => {
		const policy = "script-src 'self'";
		for (const address of ['/embed/story/place/', '/fa/embed/story/place/'])
			expect(headersOf([page(address, policy)])).toContain('frame-ancestors *');
		for (const address of ['/', '/story/embed/', '/fa/'])
			expect(headersOf([page(address, policy)])).toContain("frame-ancestors 'self'");
	});

	it('are refused for a page without a policy', () => {
		expect(() => headersOf([{ address: '/x/', html: '<head></head>' }])).toThrow('/x/ carries no');
	});
});
