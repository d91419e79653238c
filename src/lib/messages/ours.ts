/**
 * The language of our own words (notes, tours, reasons), to be marked where the page is in another: `lang={ours}`. Builds
 * leave the mark out where it says nothing; see src/cli/localise-markup.mjs.
 */
export const ours = SITE_LOCALE === 'en' ? undefined : 'en';
