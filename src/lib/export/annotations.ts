import { describeTextQuote } from '../report/describe-text-quote';
import type { Span } from '../report/report';
import type { TextQuoteSelector } from '../report/selector';
import type { Story, StoryPlace } from '../story/story';
import { toCodePoints } from './code-points';
import type { ExportAddresses } from './export-addresses';
import { mentionsInStory, type MentionInStory } from './mentions-in-story';

/** The contexts that the annotations name: the Web Annotation model's, and GeoJSON-LD's for a point in a body. */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';
export const geojsonContext = 'https://geojson.org/geojson-ld/geojson-context.jsonld';

export interface AnnotationTarget {
	readonly type: 'SpecificResource';
	readonly source: string;
	readonly selector:
		| (TextQuoteSelector & { readonly type: 'TextQuoteSelector' })
		/** Unicode code points. */
		| (Span & { readonly type: 'TextPositionSelector' });
}

export interface PlaceBody {
	readonly type: 'SpecificResource';
	/** URI of the place in a public gazetteer, or else ours. */
	readonly source: string;
	readonly purpose: 'identifying';
}

/** The place as a GeoJSON Feature, where it is a point. */
export interface FeatureBody {
	readonly id: string;
	readonly type: 'Feature';
	readonly geometry?: { readonly type: 'Point'; readonly coordinates: readonly number[] };
}

export interface PlaceAnnotation {
	readonly id: string;
	readonly type: 'Annotation';
	readonly motivation: 'identifying';
	readonly body: readonly [PlaceBody, FeatureBody];
	/** The publisher's page, and our text of it. */
	readonly target: readonly [AnnotationTarget, AnnotationTarget];
}

export interface AnnotationCollection {
	readonly '@context': readonly string[];
	readonly id: string;
	readonly type: 'AnnotationCollection';
	readonly label: string;
	readonly total: number;
	readonly first: {
		readonly id: string;
		readonly type: 'AnnotationPage';
		readonly startIndex: 0;
		readonly items: readonly PlaceAnnotation[];
	};
}

/**
 * A story's mentions as W3C Web Annotations: one for each that has a place, saying which place is meant. The target is the
 * publisher's page, by a quotation, and our quoted text of it, by positions. https://www.w3.org/TR/annotation-model/
 */
export function annotations(story: Story, addresses: ExportAddresses): AnnotationCollection {
	const id = addresses.file('annotations.jsonld');
	const items = mentionsInStory(story).flatMap((one) =>
		one.place ? [toAnnotation(one, one.place, addresses)] : []
	);
	return {
		'@context': [annotationContext, geojsonContext],
		id,
		type: 'AnnotationCollection',
		label: story.file.title,
		total: items.length,
		first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items }
	};
}

function toAnnotation(
	{ report, start, end }: MentionInStory,
	place: StoryPlace,
	addresses: ExportAddresses
): PlaceAnnotation {
	const { gazetteer } = place.feature.properties;
	const page = addresses.place(place.id);
	return {
		id: `${addresses.file('annotations.jsonld')}#${report.id}-${start}-${end}`,
		type: 'Annotation',
		motivation: 'identifying',
		body: [
			{
				type: 'SpecificResource',
				source: /^https?:/.test(gazetteer) ? gazetteer : page,
				purpose: 'identifying'
			},
			featureBody(place, page)
		],
		target: [
			{
				type: 'SpecificResource',
				source: report.url,
				selector: { type: 'TextQuoteSelector', ...describeTextQuote(report.body, { start, end }) }
			},
			{
				type: 'SpecificResource',
				source: addresses.file(`${report.id}.txt`),
				selector: { type: 'TextPositionSelector', ...toCodePoints(report.body, { start, end }) }
			}
		]
	};
}

/** An area is not said again at each mention: it stands under the same id in places.lpf.json. */
function featureBody({ feature }: StoryPlace, id: string): FeatureBody {
	const { geometry } = feature;
	if (geometry.type !== 'Point') return { id, type: 'Feature' };
	const { coordinates } = geometry;
	return { id, type: 'Feature', geometry: { type: 'Point', coordinates } };
}
