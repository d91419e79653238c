import { isRightToLeft } from '../messages/is-right-to-left';
import { addressIn } from '../messages/language-address';
import { languageTags, locales } from '../messages/locale';
import { absolute } from './site-origin';

const languagesComment = '<!-- whereabouts:languages -->';

/** The same page in every language; the English one for readers of any other. */
function alternates(pathname: string): string {
	const link = (tag: string, address: string) =>
		`<link rel="alternate" hreflang="${tag}" href="${absolute(address)}" />`;
	return [
		...locales.map((locale) => link(languageTags[locale], addressIn(locale, pathname))),
		link('x-default', addressIn('en', pathname))
	].join('');
}

/** Puts the language of the site, its direction, and the ways to the same page in the others into the shell of a page. */
export const inLanguage = (html: string, pathname: string): string =>
	html
		.replace('%lang%', languageTags[SITE_LOCALE])
		.replace('%dir%', isRightToLeft(SITE_LOCALE) ? 'rtl' : 'ltr')
		.replace(languagesComment, () => alternates(pathname));
