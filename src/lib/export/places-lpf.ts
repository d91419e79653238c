import type { LineString } from 'geojson';
import type { LayerFeature } from '../story/layer';
import type { Story, StoryPlace } from '../story/story';
import type { ExportAddresses } from './export-addresses';
import { placeTypes } from './place-types';

/** The context that Linked Places v1.2 names; where it is published. */
export const linkedPlacesContext =
	'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

interface Citation {
	readonly label: string;
	readonly '@id'?: string;
}

interface When {
	readonly timespans: readonly { readonly start: { readonly in: string } }[];
}

export interface LinkedName {
	readonly toponym: string;
	readonly lang: string;
	readonly citations: readonly Citation[];
	readonly when?: When;
}

type Certainty = 'certain' | 'less-certain' | 'uncertain';
export type LinkedGeometry = (LayerFeature['geometry'] | LineString) & {
	readonly certainty: Certainty;
};

export interface LinkedPlace {
	readonly '@id': string;
	readonly type: 'Feature';
	readonly properties: { readonly title: string; readonly ccodes?: readonly string[] };
	readonly when: When;
	readonly names: readonly LinkedName[];
	readonly types: readonly {
		readonly identifier: string;
		readonly label: string;
		readonly sourceLabels: readonly { readonly label: string; readonly lang: string }[];
	}[];
	readonly geometry: {
		readonly type: 'GeometryCollection';
		readonly geometries: readonly LinkedGeometry[];
	};
	readonly links: readonly { readonly type: string; readonly identifier: string }[];
	readonly relations?: readonly {
		readonly relationType: string;
		readonly relationTo: string;
		readonly label: string;
	}[];
	readonly descriptions: readonly {
		readonly '@id': string;
		readonly value: string;
		readonly lang: string;
	}[];
}

export interface LinkedPlaces {
	readonly type: 'FeatureCollection';
	readonly '@context': string;
	readonly features: readonly LinkedPlace[];
}

/**
 * A story's places in the Linked Places Format, v1.2: GeoJSON that is JSON-LD as well. A name stands with the gazetteer or
 * the report that has it, a footprint with how certain it is; a place is dated to the day up to which the reports speak.
 * https://github.com/LinkedPasts/linked-places-format
 */
export function placesLpf(story: Story, addresses: ExportAddresses): LinkedPlaces {
	return {
		type: 'FeatureCollection',
		'@context': linkedPlacesContext,
		features: story.places.map((place) => toLinked(place, story, addresses))
	};
}

function toLinked(place: StoryPlace, story: Story, addresses: ExportAddresses): LinkedPlace {
	const { name, country, kind, also, within, gazetteer } = place.feature.properties;
	const known = new Set(story.places.map(({ id }) => id));
	const relations = within
		.filter(({ id }) => known.has(id))
		.map((container) => ({
			relationType: 'gvp:broaderPartitive',
			relationTo: addresses.place(container.id),
			label: container.name
		}));
	return {
		'@id': addresses.place(place.id),
		type: 'Feature',
		properties: { title: name, ...(country === undefined ? {} : { ccodes: [country] }) },
		when: on(story.file.asReportedOn),
		names: [...gazetteerNames(place), ...attestedNames(place, story)],
		types: [kind, ...also].map((one) => ({
			identifier: placeTypes[one].id,
			label: placeTypes[one].label,
			sourceLabels: [{ label: one, lang: 'en' }]
		})),
		geometry: { type: 'GeometryCollection', geometries: geometriesOf(place) },
		links: isUri(gazetteer) ? [{ type: 'closeMatch', identifier: gazetteer }] : [],
		...(relations.length > 0 ? { relations } : {}),
		descriptions: [{ '@id': `${addresses.place(place.id)}#words`, value: place.note, lang: 'en' }]
	};
}

function gazetteerNames({ feature }: StoryPlace): LinkedName[] {
	const { names, source, gazetteer } = feature.properties;
	const citation = { label: source, ...(isUri(gazetteer) ? { '@id': gazetteer } : {}) };
	return Object.entries(names).map(([lang, toponym]) => ({
		toponym,
		lang,
		citations: [citation]
	}));
}

/** Each spelling of each report, where it is another than the gazetteer's. */
function attestedNames({ feature }: StoryPlace, { reports }: Story): LinkedName[] {
	const { names, mentions } = feature.properties;
	return reports.flatMap(({ id, language, publisher, title, published, url }) => {
		const own = mentions.filter(({ report, form }) => report === id && form === 'name');
		const written = new Set(own.map(({ exact }) => exact));
		return [...written]
			.filter((toponym) => !Object.values(names).includes(toponym))
			.map((toponym) => ({
				toponym,
				lang: language,
				citations: [{ label: `${publisher}: ${title}`, '@id': url }],
				when: on(published)
			}));
	});
}

/** The footprint, and the line in it that only shows the lie of the land. */
function geometriesOf({ feature }: StoryPlace): LinkedGeometry[] {
	const { geometry, properties } = feature;
	const certainty = properties.precision === 'schematic' ? 'less-certain' : 'certain';
	return [
		{ ...geometry, certainty },
		...(properties.schematic
			? [{ ...properties.schematic, certainty: 'less-certain' as const }]
			: [])
	];
}

const on = (day: string): When => ({ timespans: [{ start: { in: day } }] });

const isUri = (text: string) => /^https?:/.test(text);
