export const locales = ['en', 'fa', 'ps'] as const;
export type Locale = (typeof locales)[number];

/** Language tags for `lang` and `hreflang`: Dari is the Persian of Afghanistan. */
export const languageTags = { en: 'en', fa: 'fa-AF', ps: 'ps' } as const satisfies Record<
	Locale,
	string
>;
