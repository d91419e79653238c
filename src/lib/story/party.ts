/** Somebody whom a story lists: a public figure, never a private individual. */
export interface Person {
	readonly name: string;
	/** Other spellings and short forms, as the reports write them: "Masud", "Massoud". */
	readonly variants: readonly string[];
	/** What they are in the reports: "Taliban spokesman". */
	readonly office: string;
}

/** One side, body or state that speaks in a story. */
export interface Party {
	readonly id: string;
	/** As a heading names it: "The Taliban". */
	readonly name: string;
	/** The same in other languages of the site. */
	readonly names?: { readonly [language in 'fa' | 'ps']?: string | undefined } | undefined;
	/** Words by which the reports name it, beside its name: "NRFA", "the resistance movement". */
	readonly variants: readonly string[];
	readonly people: readonly Person[];
}

/** Parties that every story has: the reporters' own seeing, anyone not listed, and nobody that can be named. */
export const commonParties = ['reporters', 'others', 'unclear'] as const;
