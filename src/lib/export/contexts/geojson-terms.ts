/** Terms of https://geojson.org/geojson-ld/geojson-context.jsonld that our annotations use. */
export const geojsonTerms = {
	geojson: 'https://purl.org/geojson/vocab#',
	Feature: 'geojson:Feature',
	Point: 'geojson:Point',
	geometry: 'geojson:geometry',
	coordinates: { '@id': 'geojson:coordinates', '@container': '@list' },
	id: '@id',
	type: '@type'
};
