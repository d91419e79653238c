const id = (iri: string) => ({ '@id': iri, '@type': '@id' });
const number = (iri: string) => ({ '@id': iri, '@type': 'xsd:nonNegativeInteger' });

/** Terms of http://www.w3.org/ns/anno.jsonld that our annotations use; https://www.w3.org/TR/annotation-vocab/ */
export const annotationTerms = {
	oa: 'http://www.w3.org/ns/oa#',
	as: 'http://www.w3.org/ns/activitystreams#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	id: { '@id': '@id', '@type': '@id' },
	type: { '@id': '@type', '@type': '@id' },
	Annotation: 'oa:Annotation',
	SpecificResource: 'oa:SpecificResource',
	TextQuoteSelector: 'oa:TextQuoteSelector',
	TextPositionSelector: 'oa:TextPositionSelector',
	AnnotationCollection: 'as:OrderedCollection',
	AnnotationPage: 'as:OrderedCollectionPage',
	identifying: 'oa:identifying',
	body: id('oa:hasBody'),
	target: id('oa:hasTarget'),
	source: id('oa:hasSource'),
	selector: id('oa:hasSelector'),
	motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
	purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
	exact: 'oa:exact',
	prefix: 'oa:prefix',
	suffix: 'oa:suffix',
	start: number('oa:start'),
	end: number('oa:end'),
	label: 'rdfs:label',
	first: id('as:first'),
	startIndex: number('as:startIndex'),
	total: number('as:totalItems'),
	items: { '@id': 'as:items', '@type': '@id', '@container': '@list' }
};
