import { isRightToLeft } from '../messages/is-right-to-left';
import { addressIn } from '../messages/language-address';
import { languageTags, locales } from '../messages/locale';
import { themeCss } from '../theme/css';
import { absolute } from './site-origin';

const themeComment = '/* whereabouts:theme */';
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

/**
 * Puts into what app.html leaves open the language of the page, the theme, and the page's other languages.
 *
 * @param css what the page needs besides the theme
 */
export const fillShell = (html: string, pathname: string, css = ''): string =>
	html
		.replace('%lang%', languageTags[SITE_LOCALE])
		.replace('%dir%', isRightToLeft(SITE_LOCALE) ? 'rtl' : 'ltr')
		.replace(languagesComment, () => alternates(pathname))
		.replace(themeComment, () => themeCss(SITE_LOCALE) + css);
