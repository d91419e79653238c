import { addresses } from '../addresses';
import { findPeople } from '../geoparse/find-people';
import { tokenise } from '../geoparse/tokens';
import { buildSearchDocuments } from '../search/build-search-documents';
import type { SearchDocuments } from '../search/search-document';
import type { Story } from '../story/story';
import { getContent } from './content';
import { partyName } from './explainer-data';

/** What can be searched in a story, with addresses. */
export function searchData(story: Story): SearchDocuments {
	const { gazetteer } = getContent();
	return buildSearchDocuments(story, {
		partyName,
		namesOf: (id) => gazetteer.get(id)?.variants ?? [],
		demonymsOf: (id) => gazetteer.get(id)?.demonyms ?? [],
		peopleIn: ({ body }) => findPeople(tokenise(body).tokens, gazetteer).names,
		placeHref: (place) => addresses.place(story.file.id, place),
		reportHref: (report) => addresses.report(story.file.id, report)
	});
}
