/** A page of the built site: its address from the root, and its HTML. */
export interface BuiltPage {
	readonly address: string;
	readonly html: string;
}

/** What every answer of a host should carry. */
const everywhere = [
	'X-Content-Type-Options: nosniff',
	'Referrer-Policy: strict-origin-when-cross-origin',
	'Permissions-Policy: geolocation=(), camera=(), microphone=()'
];

/** What a policy in a page cannot say, only one in a header: who may frame it. Pages made for that, anybody. */
const ancestorsOf = ({ address }: BuiltPage): string =>
	/^(\/[a-z]{2})?\/embed\//.test(address) ? 'frame-ancestors *' : "frame-ancestors 'self'";

const metaPolicy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

const unescaped = (attribute: string) =>
	attribute.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** The policy that a page carries in its head. @throws Error for a page without one */
export function policyOf({ address, html }: BuiltPage): string {
	const content = metaPolicy.exec(html)?.[1];
	if (content !== undefined) return unescaped(content);
	throw new Error(`${address} carries no content security policy; see kit.csp in svelte.config.js`);
}

/**
 * Returns a `_headers` file for static hosts (the form that Netlify and Cloudflare Pages read): each page's own content
 * security policy, with hashes of its scripts, as a header.
 */
export function headersOf(pages: readonly BuiltPage[]): string {
	const rules = pages.map((page) => [
		page.address,
		`\tContent-Security-Policy: ${policyOf(page)}; ${ancestorsOf(page)}`
	]);
	return ['/*', ...everywhere.map((line) => `\t${line}`), ...rules.flat(), ''].join('\n');
}
