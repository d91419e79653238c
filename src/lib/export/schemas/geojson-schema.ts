const position = {
	type: 'array',
	minItems: 2,
	maxItems: 2,
	prefixItems: [
		{ type: 'number', minimum: -180, maximum: 180 },
		{ type: 'number', minimum: -90, maximum: 90 }
	]
};
const line = { type: 'array', minItems: 2, items: position };
const rings = {
	type: 'array',
	minItems: 1,
	items: { type: 'array', minItems: 4, items: position }
};

const geometry = (type: string, coordinates: object) => ({
	properties: { type: { const: type }, coordinates },
	required: ['type', 'coordinates']
});

/** The geometries that we serve, written after RFC 7946, sections 3.1.2 to 3.1.7. */
export const geometrySchema = {
	type: 'object',
	oneOf: [
		geometry('Point', position),
		geometry('LineString', line),
		geometry('Polygon', rings),
		geometry('MultiPolygon', { type: 'array', items: rings })
	]
};

/** A FeatureCollection in which each Feature has an id of its own: RFC 7946, sections 3.2 and 3.3. */
export const geojsonSchema = {
	type: 'object',
	required: ['type', 'features'],
	properties: {
		type: { const: 'FeatureCollection' },
		features: {
			type: 'array',
			items: {
				type: 'object',
				required: ['type', 'id', 'geometry', 'properties'],
				properties: {
					type: { const: 'Feature' },
					id: { type: 'string', minLength: 1 },
					geometry: geometrySchema,
					properties: { type: 'object' }
				}
			}
		}
	}
};
