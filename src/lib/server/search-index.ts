import type { PlaceEntry, SearchIndexData, SpeakerEntry } from '../search/index-entry';
import { onePerParagraph } from '../search/one-per-paragraph';
import type { SearchDocuments, SpeakerDocument } from '../search/search-document';
import type { Story, StoryPlace } from '../story/story';
import { otherNames } from '../story/other-names';
import { searchData } from './search-data';

/** The index that the search page shows without a query, and without scripts. */
export function searchIndex(story: Story): SearchIndexData {
	const documents = searchData(story);
	return {
		places: byName(documents.places.map((place) => toPlace(place, story.places))),
		speakers: byName(documents.speakers.map((speaker) => toSpeaker(speaker, documents)))
	};
}

function toPlace(
	{ other: _, names, ...place }: SearchDocuments['places'][number],
	places: readonly StoryPlace[]
): PlaceEntry {
	const own = places.find(({ id }) => id === place.id)?.feature.properties.names;
	const local = own ? otherNames(own, place.name) : [];
	const shown = new Set(local.map(({ text }) => text));
	return { ...place, names: names.filter((name) => !shown.has(name)), local };
}

function toSpeaker(
	{ id, name, names, office, heard, named }: SpeakerDocument,
	{ passages }: SearchDocuments
): SpeakerEntry {
	return {
		id,
		name,
		names,
		...(office === undefined ? {} : { office }),
		heard: heard.length > 0,
		passages: onePerParagraph(passages, [...heard, ...named]).map(
			({ publisher, paragraph, href }) => ({ publisher, paragraph, href })
		)
	};
}

/** "The Taliban" stands under T. */
const byName = <T extends { readonly name: string }>(entries: readonly T[]): T[] =>
	entries.toSorted((a, b) => bare(a.name).localeCompare(bare(b.name), SITE_LOCALE));

const bare = (name: string) => name.replace(/^The /, '');
