/**
 * The origin under which the site will be found, as the environment variable SITE_ORIGIN names it: `https://example.org`.
 *
 * @returns the origin without a slash at its end; empty where none is named
 * @throws Error where it is something else than the origin of a website
 */
export function parseOrigin(named: string | undefined): string {
	if (named === undefined || named.trim() === '') return '';
	const url = URL.canParse(named.trim()) ? new URL(named.trim()) : undefined;
	const isOrigin =
		url !== undefined &&
		['http:', 'https:'].includes(url.protocol) &&
		`${url.origin}/` === url.href;
	if (isOrigin) return url.origin;
	throw new Error(
		`SITE_ORIGIN is “${named}”, which is not the origin of a website. Write scheme and host alone, as in https://example.org, or leave it unset.`
	);
}
