import type { Report } from '../report/report';
import { otherNames } from '../story/other-names';
import type { Party, Person } from '../story/party';
import type { Story, StoryPassage, StoryPlace } from '../story/story';
import { normaliseWord } from './normalise-word';
import type {
	PassageDocument,
	PlaceDocument,
	SearchDocuments,
	SpeakerDocument
} from './search-document';
import { isCapital } from './silent-in';
import { wordsOf } from './words-of';

/** What a story alone does not know. */
export interface SearchSources {
	/** Every name and spelling that the gazetteer has for a place, and its demonyms. */
	/** What a party is called in the language of the site. */
	readonly partyName: (party: Party) => string;
	readonly namesOf: (place: string) => readonly string[];
	readonly demonymsOf: (place: string) => readonly string[];
	/** Words of the names of people in a report, in lower case. */
	readonly peopleIn: (report: Report) => ReadonlySet<string>;
	readonly placeHref: (place: string) => string;
	readonly reportHref: (report: string) => string;
}

/**
 * What can be searched in a story: its places under all their names, the parties and people that it lists, and its
 * passages. People whom it does not list are private individuals: no word of their names can be searched for, unless
 * it is also one of a listed name.
 */
export function buildSearchDocuments(story: Story, sources: SearchSources): SearchDocuments {
	const places = story.places.map((place) => toPlace(place, sources));
	const speakers = story.file.parties.flatMap((party) => [
		toParty(story, party, sources),
		...party.people
			.filter(({ name }) => name !== party.name)
			.map((one) => toPerson(story, party, one))
	]);
	const listed = new Set(
		[...places, ...speakers].flatMap(({ name, names }) =>
			[name, ...names].flatMap((one) => wordsOf(one).map(({ word }) => word))
		)
	);
	const passages = story.reports.flatMap((report) => {
		const people = new Set([...sources.peopleIn(report)].map(normaliseWord));
		const isSilent = (word: string) => people.has(word) && !listed.has(word);
		return story.passages
			.filter((passage) => passage.report === report.id)
			.map((passage) => ({ passage: toPassage(passage, report, sources), isSilent }));
	});
	return {
		places,
		speakers,
		passages: passages.map(({ passage }) => passage),
		capitals: capitalsOf(passages)
	};
}

/** Words with a capital that are nowhere part of a private person's name. */
function capitalsOf(
	passages: readonly { passage: PassageDocument; isSilent: (word: string) => boolean }[]
): string[] {
	const [known, silent] = [new Set<string>(), new Set<string>()];
	for (const { passage, isSilent } of passages) {
		for (const { word, start } of wordsOf(passage.quote)) {
			if (isCapital(passage.quote, start)) (isSilent(word) ? silent : known).add(word);
		}
	}
	return [...known].filter((word) => !silent.has(word)).sort();
}

function toPlace(place: StoryPlace, sources: SearchSources): PlaceDocument {
	const { name, names, kind, also, mentions } = place.feature.properties;
	const [local] = otherNames(names, name);
	const written = mentions.filter(({ form }) => form === 'name').map(({ exact }) => exact);
	const { type } = place.feature.geometry;
	return {
		id: place.id,
		name,
		...(local ? { local } : {}),
		names: others(name, [...Object.values(names), ...sources.namesOf(place.id), ...written]),
		other: [kind, ...also, ...sources.demonymsOf(place.id)],
		kind,
		shape: type === 'Point' ? 'point' : type === 'LineString' ? 'line' : 'area',
		actsOnly: place.actsOnly,
		href: sources.placeHref(place.id),
		passages: place.passages.length
	};
}

/** A party that is one person goes by that person's names and office. */
function toParty(story: Story, party: Party, sources: SearchSources): SpeakerDocument {
	const name = sources.partyName(party);
	const self = party.people.find(({ name }) => name === party.name);
	const heard = story.passages.filter(({ voices }) => voices.some((one) => one.party === party.id));
	return {
		id: party.id,
		name,
		names: others(name, [party.name, ...party.variants, ...(self?.variants ?? [])]),
		...(self ? { office: self.office } : {}),
		...whereabouts(story, heard, party.name)
	};
}

function toPerson(story: Story, party: Party, person: Person): SpeakerDocument {
	const all = [person.name, ...person.variants].map((name) => ` ${plain(name)} `);
	const heard = story.passages.filter(({ voices }) =>
		voices.some(
			({ party: of, source }) =>
				of === party.id && all.some((name) => ` ${plain(source)} `.includes(name))
		)
	);
	return {
		id: `${party.id}/${plain(person.name).replaceAll(' ', '-')}`,
		name: person.name,
		names: others(person.name, person.variants),
		office: person.office,
		...whereabouts(story, heard, person.name)
	};
}

/** Only a full name says for certain who is named: a surname may be somebody else's. */
function whereabouts(story: Story, heard: readonly StoryPassage[], name: string) {
	const full = ` ${plain(name)} `;
	const named =
		heard.length > 0
			? []
			: story.passages.filter(({ quote }) => ` ${plain(quote)} `.includes(full));
	return { heard: heard.map(({ id }) => id), named: named.map(({ id }) => id) };
}

function toPassage(
	{ id, quote, mentions, paragraph }: StoryPassage,
	{ id: report, language, publisher }: Report,
	sources: SearchSources
): PassageDocument {
	return {
		id,
		quote,
		language,
		mentions: mentions.flatMap(({ place, start, end }) => (place ? [{ place, start, end }] : [])),
		publisher,
		paragraph,
		href: `${sources.reportHref(report)}#${id}`
	};
}

const plain = (name: string) =>
	wordsOf(name)
		.map(({ word }) => word)
		.join(' ');

/** Names that differ from the first, and from each other, by more than case, accents and signs. */
function others(first: string, names: readonly string[]): string[] {
	const seen = new Set([plain(first)]);
	return names.filter((name) => {
		const isNew = !seen.has(plain(name));
		seen.add(plain(name));
		return isNew;
	});
}
