import turfBbox from '@turf/bbox';
import type { Report } from '../report/report';
import type { Story, StoryPassage, StoryPlace } from '../story/story';
import type { ExportAddresses } from './export-addresses';

/** A page as https://schema.org describes it: JSON-LD. */
export interface PageDescription {
	readonly '@context': 'https://schema.org';
	readonly '@type': 'Article' | 'WebPage';
	readonly '@id': string;
	readonly [property: string]: unknown;
}

const page = (type: PageDescription['@type'], id: string, rest: object): PageDescription => ({
	'@context': 'https://schema.org',
	'@type': type,
	'@id': id,
	...rest
});

/** The front page of a story: an article of ours about what happened where, citing the publishers' reports. */
export function storyArticle(story: Story, addresses: ExportAddresses): PageDescription {
	const { id, headline, standfirst, updated } = story.file;
	return page('Article', addresses.story, {
		headline,
		description: standfirst.trim(),
		image: addresses.picture(id),
		dateModified: updated,
		temporalCoverage: daysOf(story),
		// Where nothing is reported to have happened, the article does not cover.
		spatialCoverage: story.places
			.filter(({ actsOnly }) => !actsOnly)
			.map((place) => ({ ...placeNode(place, addresses), url: addresses.place(place.id) })),
		citation: story.reports.map(newsArticle)
	});
}

/** The page of a place; the reports that name it are cited by address alone. */
export function placePage(
	{ file, reports }: Story,
	place: StoryPlace,
	addresses: ExportAddresses
): PageDescription {
	const { name, names, gazetteer } = place.feature.properties;
	return page('WebPage', addresses.place(place.id), {
		about: {
			...placeNode(place, addresses),
			alternateName: [...new Set(Object.values(names))].filter((one) => one !== name),
			...(/^https?:/.test(gazetteer) ? { sameAs: gazetteer } : {})
		},
		isPartOf: { '@id': addresses.story },
		temporalCoverage: file.asReportedOn,
		citation: reports
			.filter(({ id }) => place.reports.includes(id))
			.map(({ url }) => ({ '@type': 'NewsArticle', '@id': url }))
	});
}

/** The page of a report: not the report, but what we quote of it. */
export function reportPage(report: Report, addresses: ExportAddresses): PageDescription {
	return page('WebPage', addresses.report(report.id), {
		isPartOf: { '@id': addresses.story },
		citation: newsArticle(report)
	});
}

/** The page of one passage: a quotation, and where it was published. */
export function passagePage(
	passage: StoryPassage,
	report: Report,
	addresses: ExportAddresses
): PageDescription {
	return page('WebPage', addresses.passage(passage.id), {
		isPartOf: { '@id': addresses.story },
		mainEntity: {
			'@type': 'Quotation',
			text: passage.quote,
			inLanguage: report.language,
			citation: newsArticle(report)
		}
	});
}

/** No byline: whom a report names as its author is for its own page to say. */
const newsArticle = ({ url, title, publisher, published }: Report) => ({
	'@type': 'NewsArticle',
	'@id': url,
	url,
	headline: title,
	datePublished: published,
	publisher: { '@type': 'Organization', name: publisher }
});

const placeNode = ({ id, feature }: StoryPlace, addresses: ExportAddresses) => ({
	'@type': 'Place',
	'@id': `${addresses.place(id)}#place`,
	name: feature.properties.name,
	geo: geoOf(feature)
});

/** A point only for what is one; else the box around the footprint: south, west, north, east. */
function geoOf({ geometry }: StoryPlace['feature']) {
	if (geometry.type === 'Point') {
		const [longitude, latitude] = geometry.coordinates;
		return { '@type': 'GeoCoordinates', latitude, longitude };
	}
	const [west, south, east, north] = turfBbox(geometry);
	return { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` };
}

const sharp: ReadonlySet<string> = new Set(['day', 'days', 'week']);

/** From the first day that is news in the reports, where they name days, to the one up to which they speak. */
function daysOf({ passages, file: { asReportedOn } }: Story): string {
	const days = passages.flatMap(({ when }) =>
		when
			.filter(({ background, precision }) => !background && sharp.has(precision))
			.map(({ from }) => from)
	);
	const first = [...days, asReportedOn].sort()[0] ?? asReportedOn;
	return first === asReportedOn ? asReportedOn : `${first}/${asReportedOn}`;
}
