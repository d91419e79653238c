/** What the published context of https://schema.org does to the terms that our pages use: a vocabulary, and links in it. */
export const schemaOrgTerms = {
	'@vocab': 'http://schema.org/',
	id: '@id',
	type: '@type',
	url: { '@id': 'http://schema.org/url', '@type': '@id' },
	image: { '@id': 'http://schema.org/image', '@type': '@id' },
	sameAs: { '@id': 'http://schema.org/sameAs', '@type': '@id' },
	datePublished: { '@id': 'http://schema.org/datePublished', '@type': 'http://schema.org/Date' },
	dateModified: { '@id': 'http://schema.org/dateModified', '@type': 'http://schema.org/Date' }
};
