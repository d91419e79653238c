const takesArticle =
	/^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Czech Republic|Dominican Republic|Central African|Democratic Republic)|(?: Islands| Republic| Kingdom| Emirates| Territories)$/;

/** A place's English name as it stands within a sentence: "the United States", "Malawi". */
export const nameInProse = (name: string) => (takesArticle.test(name) ? `the ${name}` : name);
