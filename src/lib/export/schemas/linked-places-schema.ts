import { geometrySchema } from './geojson-schema';

const text = { type: 'string', minLength: 1 };
const list = (items: object, minItems = 0) => ({ type: 'array', items, minItems });
const record = (required: readonly string[], properties: object) => ({
	type: 'object',
	required,
	properties,
	additionalProperties: false
});

/** An ISO 8601 expression, with the marks of approximation that the format allows. */
const moment = { type: 'string', pattern: '^-?\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?$' };
const instant = {
	type: 'object',
	minProperties: 1,
	properties: { in: moment, earliest: moment, latest: moment },
	additionalProperties: false
};
const when = record(['timespans'], {
	timespans: list(record(['start'], { start: instant, end: instant }), 1)
});
const citations = list(
	record(['label'], { label: text, '@id': { type: 'string', format: 'iri' } })
);

const links = ['exactMatch', 'closeMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso'];

const place = record(['@id', 'type', 'properties', 'names', 'geometry'], {
	'@id': { type: 'string', format: 'iri' },
	type: { const: 'Feature' },
	properties: {
		type: 'object',
		required: ['title'],
		properties: { title: text, ccodes: list({ type: 'string', pattern: '^[A-Z]{2}$' }, 1) }
	},
	when,
	names: {
		...list(record(['toponym'], { toponym: text, lang: text, citations, when }), 1),
		// At least one name has a citation.
		contains: { required: ['citations'], properties: { citations: { minItems: 1 } } }
	},
	types: list(
		record(['identifier', 'label'], {
			identifier: { type: 'string', pattern: '^(aat:|http://vocab.getty.edu/aat/)\\d{9}$' },
			label: text,
			sourceLabels: list(record(['label', 'lang'], { label: text, lang: text })),
			when
		})
	),
	geometry: record(['type', 'geometries'], {
		type: { const: 'GeometryCollection' },
		geometries: list(
			{
				allOf: [
					geometrySchema,
					{ properties: { certainty: { enum: ['certain', 'less-certain', 'uncertain'] }, when } }
				]
			},
			1
		)
	}),
	links: list(
		record(['type', 'identifier'], {
			type: { enum: links },
			identifier: { type: 'string', format: 'iri' }
		})
	),
	relations: list(
		record(['relationType', 'relationTo', 'label'], {
			relationType: { type: 'string', pattern: '^gvp:' },
			relationTo: { type: 'string', format: 'iri' },
			label: text,
			when
		})
	),
	descriptions: list(
		record(['value'], { '@id': { type: 'string', format: 'iri' }, value: text, lang: text })
	)
});

/** The Linked Places Format, v1.2, as far as we use it, written by us from its description: no schema is published. */
export const linkedPlacesSchema = record(['type', '@context', 'features'], {
	type: { const: 'FeatureCollection' },
	'@context': { type: 'string', format: 'iri' },
	features: list(place, 1)
});
