import { otherNames } from '../story/other-names';
import type { Party } from '../story/party';
import turfBearing from '@turf/bearing';
import turfDistance from '@turf/distance';
import type { Position } from '../gazetteer/place';
import { addresses } from '../addresses';
import type { MapPlace } from '../map/map-place';
import { mapWords } from '../messages/map-words';
import type { ReadingPlace } from '../reading/reading-place';
import type { ReadingPassage, ReportSource } from '../reading/reading-report';
import type { Report } from '../report/report';
import { anchorsOf } from '../story/anchors';
import { referenceCity } from '../story/reference-city';
import type { Story, StoryPassage, StoryPlace } from '../story/story';

/** The story's places as the map marks them, in reading order. */
export function mapPlaces(story: Story): MapPlace[] {
	return story.places.map((place) => ({
		...readingPlace(story, place),
		precision: place.feature.properties.precision,
		...(story.file.claims.some((claim) => claim.place === place.id)
			? { tag: mapWords.contested }
			: {}),
		anchors: anchorsOf(place.feature.geometry)
	}));
}

/** A place as a list names it. */
export function readingPlace(
	story: Story,
	{ id, feature, passages, actsOnly }: StoryPlace
): ReadingPlace {
	const { name, names, kind } = feature.properties;
	const [local] = otherNames(names, name);
	return {
		id,
		name,
		...(local ? { local } : {}),
		kind,
		href: addresses.place(story.file.id, id),
		passages: passages.length,
		shape: shapeOf(feature.geometry.type),
		actsOnly
	};
}

function shapeOf(geometry: StoryPlace['feature']['geometry']['type']): MapPlace['shape'] {
	if (geometry === 'Point') return 'point';
	return geometry === 'LineString' ? 'line' : 'area';
}

/** A report as pages cite it. */
export function reportSource(story: Story, report: Report): ReportSource {
	const { id, publisher, title, byline, published, publishedInferred, language, rights, url } =
		report;
	return {
		id,
		publisher,
		title,
		...(byline === undefined ? {} : { byline }),
		published,
		publishedInferred,
		language,
		rights,
		url,
		href: addresses.report(story.file.id, id)
	};
}

/** A passage as pages show it. */
export function readingPassage(passage: StoryPassage): ReadingPassage {
	const { id, paragraph, quote, mentions, voices } = passage;
	return {
		id,
		paragraph,
		quote,
		mentions: mentions.map(({ start, end, place, form, role }) => ({
			start,
			end,
			place,
			form,
			role
		})),
		voices: voices.map(({ party, source, via, manner, cue, content, verification }) => ({
			party,
			source,
			...(via === undefined ? {} : { via }),
			manner,
			said: [Math.min(cue.start, content.start), Math.max(cue.end, content.end)] as const,
			unverified: verification !== null
		}))
	};
}

/** How far, and in which direction, a place lies from the story's best-known city in the same country. */
export interface Away {
	readonly kilometres: number;
	/** Degrees clockwise from north. */
	readonly bearing: number;
	readonly from: string;
}

export function awayFrom(story: Story, place: StoryPlace): Away | undefined {
	const city = referenceCity(story.places, place);
	if (!city) return undefined;
	const from = toCoordinates(city.feature.properties.point);
	const to = toCoordinates(place.feature.properties.point);
	return {
		kilometres: turfDistance(from, to, { units: 'kilometers' }),
		bearing: turfBearing(from, to),
		from: city.feature.properties.name
	};
}

const toCoordinates = ([longitude, latitude]: Position) => [longitude, latitude];

/** The name of a party in the language of the site, where the story has one. */
export const partyName = ({ name, names }: Party) =>
	SITE_LOCALE === 'en' ? name : (names?.[SITE_LOCALE] ?? name);

/** Names of the story's parties, in its order. */
export const partyNames = (story: Pick<Story, 'file'>) =>
	story.file.parties.map((party) => ({ id: party.id, name: partyName(party) }));
