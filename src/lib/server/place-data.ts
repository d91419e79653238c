import { addresses } from '../addresses';
import type { AttachedPassage, PlaceData, ReadingRelation } from '../reading/place-data';
import type { Story, StoryPlace } from '../story/story';
import { contested } from './contested-data';
import { nearbyPlaces } from './nearby-data';
import { awayFrom, partyNames, readingPassage, reportSource } from './explainer-data';

export function placeData(story: Story, place: StoryPlace): PlaceData {
	const { name, names, kind, also, precision, within, source, gazetteer, schematic } =
		place.feature.properties;
	const { id, title, asReportedOn } = story.file;
	const away = awayFrom(story, place);
	return {
		id: place.id,
		story: { id, title, asReportedOn, href: addresses.story(id) },
		name,
		names,
		kinds: [kind, ...also.filter((other) => other !== 'region')],
		precision,
		hasSchematicLine: schematic !== undefined,
		actsOnly: place.actsOnly,
		within: within.map((container) => container.name),
		...(away ? { away } : {}),
		note: place.note,
		source,
		...(gazetteer.startsWith('http') ? { gazetteer: readable(gazetteer) } : {}),
		passages: place.passages.length,
		byReport: byReport(story, place),
		attached: attachedTo(story, place),
		parties: partyNames(story),
		...contested(story, place),
		relations: relationsOf(story, place),
		nearby: nearbyPlaces(story, place)
	};
}

/** The stated distances and directions that locate this place, or others from it. */
function relationsOf(story: Story, place: StoryPlace): ReadingRelation[] {
	const nameOf = (id: string) =>
		story.places.find((other) => other.id === id)?.feature.properties.name ?? id;
	return story.relations
		.filter(({ subject, object }) => subject === place.id || object === place.id)
		.map((relation) => {
			const { report: reportId, start, subject, object, ...rest } = relation;
			const passage = story.passages.find(
				(one) => one.report === reportId && one.start <= start && start < one.end
			);
			return {
				exact: rest.exact,
				measuredKilometres: rest.measuredKilometres,
				measuredBearing: rest.measuredBearing,
				toleranceKilometres: rest.toleranceKilometres,
				toleranceDegrees: rest.toleranceDegrees,
				agrees: rest.agrees,
				publisher: story.reports.find(({ id }) => id === reportId)?.publisher ?? reportId,
				subjectName: nameOf(subject),
				objectName: nameOf(object),
				href: passage ? `#${passage.id}` : addresses.report(story.file.id, reportId)
			};
		});
}

/** The passages that the story attaches to the place by hand. */
function attachedTo(story: Story, place: StoryPlace): AttachedPassage[] {
	return story.file.attach
		.filter((one) => one.place === place.id)
		.flatMap(({ passage: id, reason }) => {
			const passage = story.passages.find((one) => one.id === id);
			const report = story.reports.find((one) => one.id === passage?.report);
			if (!passage || !report) return [];
			return [{ passage: readingPassage(passage), report: reportSource(story, report), reason }];
		});
}

function byReport(story: Story, place: StoryPlace): PlaceData['byReport'] {
	const ids = new Set(place.passages);
	return story.reports
		.filter(({ id }) => place.reports.includes(id))
		.map((report) => ({
			report: reportSource(story, report),
			passages: story.passages
				.filter(({ id, report: of }) => of === report.id && ids.has(id))
				.map(readingPassage)
		}));
}

/** The page for people that belongs to a gazetteer's URI. */
const readable = (uri: string) =>
	uri
		.replace('https://sws.geonames.org/', 'https://www.geonames.org/')
		.replace('/entity/', '/wiki/');
