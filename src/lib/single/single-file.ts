import type { Locale } from '../messages/locale';

/** What the file that holds a whole story is called; `build/single/` has it, and the site serves it from there. */
export const singleFileName = (story: string, locale: Locale): string =>
	locale === 'en' ? `${story}.html` : `${story}.${locale}.html`;

/** Where the site serves that file, in the language of this build. */
export const singleAddress = (story: string): string =>
	`/single/${singleFileName(story, SITE_LOCALE)}`;
