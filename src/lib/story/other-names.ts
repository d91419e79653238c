import type { Language } from '../gazetteer/place';

export interface LocalName {
	readonly text: string;
	readonly language: Language;
}

/** Names of a place beside the one that is shown: the English one first, then Dari, then Pashto, each spelling once. */
export function otherNames(
	names: { readonly [language in Language]?: string | undefined },
	shown: string
): LocalName[] {
	const all = (['en', 'fa', 'ps'] as const).flatMap((language) => {
		const text = names[language];
		return text === undefined || text === shown ? [] : [{ text, language }];
	});
	return all.filter(({ text }, i) => all.findIndex((one) => one.text === text) === i);
}
