import type { Locale } from './locale';

/** Where the pages of a language stand; the English ones stand at the root. */
const baseOf = (locale: Locale) => (locale === 'en' ? '' : `/${locale}`);

/** The address of a page in another language, from its address in the language of this build. */
export const addressIn = (locale: Locale, pathname: string) =>
	baseOf(locale) + asInEnglish(pathname);

/** An address without the language of this build: what every language shares is there. */
export const asInEnglish = (pathname: string) => pathname.slice(baseOf(SITE_LOCALE).length);
