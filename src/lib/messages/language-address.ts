import type { Locale } from './locale';

/** `/fa` before the addresses of the pages in Dari, and so on; nothing before the English ones. */
const prefixLength = SITE_LOCALE === 'en' ? 0 : 3;

/** An address without the language of this build: what every language shares is there. */
export const asInEnglish = (pathname: string) => pathname.slice(prefixLength);

/** The address of a page in another language, from its address in the language of this build. */
export const addressIn = (locale: Locale, pathname: string) =>
	(locale === 'en' ? '' : `/${locale}`) + asInEnglish(pathname);
