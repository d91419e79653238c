/** What a page that is shared says of itself, besides its title and description. */
export interface SharedPage {
	/** Canonical address. */
	readonly url: string;
	readonly image: string;
	readonly site: string;
	/** What stands before and after the name of a page in its title. */
	readonly around: readonly [before: string, after: string];
	/** The story is an article in the sense of https://ogp.me; what belongs to it is a page, which needs no word. */
	readonly type?: 'article';
	/** JSON-LD; none where another page says it, as the English one does of the story, its places and reports. */
	readonly description?: object;
}

/**
 * Puts into a page what scrapers read: Open Graph and Twitter tags, with the title and description that it has already,
 * its canonical address with the site's origin, and its description as linked data. Only the HTML that is served has these:
 * scripts that lead from page to page need none of it.
 */
export function withHeadTags(html: string, page: SharedPage): string {
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
	const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
	const tags = [
		property('og:title', between(title, page.around)),
		property('og:description', description),
		...(page.type ? [property('og:type', page.type)] : []),
		property('og:site_name', escaped(page.site)),
		property('og:url', escaped(page.url)),
		property('og:image', escaped(page.image)),
		'<meta name="twitter:card" content="summary_large_image">',
		...(page.description ? [dataBlock(page.description)] : [])
	];
	return html
		.replace(
			/<link rel="canonical" href="[^"]*"/,
			() => `<link rel="canonical" href="${escaped(page.url)}"`
		)
		.replace('</head>', () => `${tags.join('')}</head>`);
}

function between(title: string, around: SharedPage['around']): string {
	const [before, after] = around.map(escaped) as [string, string];
	const isAround = title.startsWith(before) && title.endsWith(after);
	return isAround ? title.slice(before.length, title.length - after.length) : title;
}

const property = (name: string, content: string) =>
	`<meta property="${name}" content="${content}">`;

/** A block of data, which no browser runs and no policy hinders; `<` cannot end it early. */
const dataBlock = (data: object) =>
	`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
