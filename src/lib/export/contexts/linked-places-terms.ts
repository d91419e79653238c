const lpo = 'http://linkedpasts.org/ontology/lpo_latest.ttl#';
const geojson = 'https://purl.org/geojson/vocab#';

/** What stands in a list without order, of one type. */
const set = (iri: string, type: string) => ({ '@id': iri, '@type': type, '@container': '@set' });

/** Terms of the context of Linked Places that our file uses; https://github.com/LinkedPasts/linked-places-format */
export const linkedPlacesTerms = {
	id: '@id',
	type: '@type',
	aat: 'http://vocab.getty.edu/aat/',
	gvp: 'http://vocab.getty.edu/ontology#',
	FeatureCollection: `${geojson}FeatureCollection`,
	Feature: `${geojson}Feature`,
	GeometryCollection: `${geojson}GeometryCollection`,
	Point: `${geojson}Point`,
	LineString: `${geojson}LineString`,
	Polygon: `${geojson}Polygon`,
	MultiPolygon: `${geojson}MultiPolygon`,
	coordinates: { '@id': `${geojson}coordinates`, '@container': '@list' },
	properties: `${geojson}properties`,
	geometry: 'https://github.com/kgeographer/geojson-t/geometry',
	title: 'http://purl.org/dc/terms/title',
	ccodes: 'http://www.geonames.org/ontology#countryCode',
	label: 'http://www.w3.org/2000/01/rdf-schema#label',
	value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
	identifier: 'http://purl.org/dc/terms/identifier',
	lang: 'http://purl.org/dc/terms/language',
	closeMatch: 'http://www.w3.org/2004/02/skos/core#closeMatch',
	features: set(`${lpo}hasFeature`, `${geojson}Feature`),
	geometries: set(`${lpo}setting`, `${lpo}Setting`),
	names: set(`${lpo}name_attestation`, `${lpo}NameAttestation`),
	types: set(`${lpo}type_attestation`, `${lpo}TypeAttestation`),
	links: set(`${lpo}link_attestation`, `${lpo}LinkAttestation`),
	relations: set(`${lpo}rel_attestation`, `${lpo}RelAttestation`),
	timespans: set(`${lpo}timespan`, `${lpo}Timespan`),
	descriptions: set('http://purl.org/dc/terms/description', '@id'),
	citations: { '@id': 'http://purl.org/spar/cito#cites', '@type': '@id' },
	when: `${lpo}when`,
	start: `${lpo}has_start`,
	in: `${lpo}in`,
	toponym: `${lpo}toponym`,
	sourceLabels: `${lpo}source_label`,
	relationType: `${lpo}relation_type`,
	relationTo: `${lpo}relation_to`,
	certainty: `${lpo}has_certainty`
};
