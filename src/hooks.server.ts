import type { Handle, HandleServerError } from '@sveltejs/kit';
import { drawToken } from '$lib/server/drawings';
import { drawingTokens } from '$lib/server/page-view';
import { wayBack } from '$lib/server/way-back';
import { isRightToLeft } from '$lib/messages/is-right-to-left';
import { addressIn } from '$lib/messages/language-address';
import { languageTags, locales } from '$lib/messages/locale';
import { themeCss } from '$lib/theme/css';

const themeComment = '/* whereabouts:theme */';
const languagesComment = '<!-- whereabouts:languages -->';

/** The same page in every language; the English one for readers of any other. */
function alternates(pathname: string): string {
	const link = (tag: string, address: string) =>
		`<link rel="alternate" hreflang="${tag}" href="${address}" />`;
	return [
		...locales.map((locale) => link(languageTags[locale], addressIn(locale, pathname))),
		link('x-default', addressIn('en', pathname))
	].join('');
}

/** Puts the language, the theme and the drawings of the map into each page as it is served. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', languageTags[SITE_LOCALE])
				.replace('%dir%', isRightToLeft(SITE_LOCALE) ? 'rtl' : 'ltr')
				.replace(languagesComment, () => alternates(event.url.pathname))
				.replace(themeComment, () => themeCss(SITE_LOCALE))
				.replace(
					drawingTokens,
					(token, drawing, story, place) => drawToken(drawing, story, place) ?? token
				)
	});

/** An address that no route answers gets the ways back; any other failure is told as it is, and logged. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	if (status === 404) return { message, ways: wayBack() };
	console.error(error);
	return { message };
};
