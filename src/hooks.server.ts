import type { Handle, HandleServerError } from '@sveltejs/kit';
import { drawToken } from '$lib/server/drawings';
import { firstFrame } from '$lib/server/first-frame';
import { inLanguage } from '$lib/server/in-language';
import { drawingTokens } from '$lib/server/page-view';
import { wordsFirst } from '$lib/server/words-first';
import { sharedPage, type RoutedPage } from '$lib/server/shared-page';
import { wayBack } from '$lib/server/way-back';
import { withHeadTags } from '$lib/share/head-tags';
import { themeCss } from '$lib/theme/css';

const themeComment = '/* whereabouts:theme */';

/**
 * Puts the language, the theme, the drawings of the map, and what scrapers read, into each page as it is served, and
 * first what readers see first.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			inLanguage(firstFrame(wordsFirst(withHead(event, html))), event.url.pathname)
				.replace(themeComment, () => themeCss(SITE_LOCALE))
				.replace(
					drawingTokens,
					(token, drawing, story, place) => drawToken(drawing, story, place) ?? token
				)
	});

function withHead(page: RoutedPage, html: string): string {
	const shared = html.includes('</head>') ? sharedPage(page) : undefined;
	if (!shared) return html;
	const { description, ...tags } = shared;
	// What the story is as data is said once, in English, which is what it is written in.
	return withHeadTags(html, SITE_LOCALE === 'en' && description ? { ...tags, description } : tags);
}

/** An address that no route answers gets the ways back; any other failure is told as it is, and logged. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	if (status === 404) return { message, ways: wayBack() };
	console.error(error);
	return { message };
};
