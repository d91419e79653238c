import { wordSet } from './word-set';

/** Languages that no people or state of the gazetteer is named by. Lower case. A language is no mention. */
export const languages = wordSet(`
dari pashto farsi urdu hindi bengali punjabi tamil swahili mandarin cantonese latin hebrew yiddish arabic kurdish gaelic
catalan basque tagalog malay javanese hausa yoruba igbo zulu xhosa amharic tigrinya oromo chichewa shona esperanto`);

/** Words before a demonym that make it a language: "in English", "speaks French". Lower case. */
export const languageCuesBefore = wordSet(
	'in into from speak speaks spoke spoken speaking learn learning learned studied study fluent write written wrote translated both'
);
