import type { Manner } from '../attribution';
import type { PlaceKind, Precision } from '../gazetteer/place';
import type { PlateWords } from '../map/plate-words';
import type { PlaceDates } from '../timeline/place-dates';
import { bearingWord, formatDate, formatKilometres, formatNumber, formatScale } from './format-en';
import { counted, joinNames, joinWords, sentenceCase } from './words-en';

/** How far, and in which direction (degrees clockwise from north), something lies from a place. */
interface Away {
	readonly kilometres: number;
	readonly bearing: number;
	readonly from: string;
}

/** A distance in kilometres and a bearing in degrees, as a report states them and as the map measures them. */
interface StatedDistance {
	readonly statedKilometres: number | null;
	readonly statedBearing: number | null;
	readonly measuredKilometres: number;
	readonly measuredBearing: number | null;
}

function distanceWords(kilometres: number | null, bearing: number | null): string {
	const parts = [
		...(kilometres === null ? [] : [formatKilometres(kilometres)]),
		...(bearing === null ? [] : [bearingWord(bearing)])
	];
	return parts.join(' ');
}

/** How many of how many. */
export interface Shown {
	readonly shown: number;
	readonly all: number;
}

const kinds: Record<PlaceKind, string> = {
	country: 'country',
	province: 'province',
	district: 'district',
	city: 'city',
	town: 'town',
	village: 'village',
	airport: 'airport',
	port: 'port',
	valley: 'valley',
	'mountain range': 'mountain range',
	mountain: 'mountain',
	river: 'river',
	lake: 'lake',
	sea: 'sea',
	island: 'island',
	continent: 'continent',
	region: 'region'
};

export const ofAll = ({ shown, all }: Shown, one: string, many: string) =>
	shown === all ? counted(all, one, many) : `${formatNumber(shown)} of ${counted(all, one, many)}`;

/** Ways of saying where a footprint comes from, for a reader. */
const precisions: Record<Precision, string> = {
	exact: 'Marked as a point.',
	area: 'Drawn as an area: the reports do not say where in it.',
	schematic: 'Drawn schematically: the line shows the lie of the land, not a boundary or a front.'
};

const manners: Record<Manner, string> = {
	stated: 'said',
	claimed: 'claimed',
	denied: 'denied',
	confirmed: 'confirmed',
	urged: 'urged',
	promised: 'promised',
	condemned: 'condemned',
	acknowledged: 'acknowledged',
	proposed: 'proposed',
	reported: 'reported',
	unverified: 'could not verify',
	thought: 'thought'
};

const commonPartyNames: Readonly<Record<string, string>> = {
	reporters: 'The reporters themselves',
	others: 'Others',
	unclear: 'Source unclear'
};

/** What the plate says. */
export const plateWords: PlateWords = {
	surface: 'Map. Arrow keys move it, plus and minus zoom, Escape leads to the words.',
	marks: 'Places on the map',
	markName: ({ name, kind, passages, tag }) =>
		[name, kinds[kind], counted(passages, 'passage', 'passages'), ...(tag ? [tag] : [])].join(', '),
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	showAll: 'Show all',
	attribution: 'Natural Earth · GeoNames CC BY 4.0',
	scale: formatScale,
	inset: 'Where this is in the world',
	noWebGL:
		'This browser cannot draw the moving map; the plain one shows and opens the same places.',
	keyTitle: 'Key',
	keyPlace: 'place',
	keyArea: 'area',
	keyLine: 'valley, range (schematic)',
	keyActs: 'government or people, not the place',
	keyProvince: 'province',
	keyDisputed: 'disputed boundary',
	keyContested: 'contested in the reports',
	keyCount: 'passages'
};

/** The interface in English. What is said of the data is computed from the data. */
export const en = {
	site: {
		name: 'Whereabouts',
		skipToWords: 'Skip to the words',
		skipMap: 'Skip the map',
		menu: 'Sections',
		places: 'Places',
		reports: 'Reports',
		data: 'Data',
		about: 'About',
		night: 'Night plate (dark theme)',
		search: 'Search',
		title: (page: string) => `${page} · Whereabouts`
	},
	date: formatDate,
	asReportedOn: (date: string) => `As reported on ${formatDate(date)}`,
	passages: (count: number) => counted(count, 'passage', 'passages'),
	passagesInReports: (passages: number, reports: number) =>
		`${counted(passages, 'passage', 'passages')} in ${counted(reports, 'report', 'reports')}`,
	kind: (kind: PlaceKind) => kinds[kind],
	kinds: (all: readonly PlaceKind[]) => sentenceCase(joinWords(all.map((kind) => kinds[kind]))),
	story: {
		inView: (count: number) => `On the map now (${formatNumber(count)})`,
		outOfView: (count: number) => `Beyond its edge (${formatNumber(count)})`,
		/** Why a place stands back, or does not, while days are chosen. */
		dates: {
			inside: '',
			outside: 'other days',
			undated: 'no day named'
		} satisfies Record<PlaceDates, string>
	},
	place: {
		crumb: 'Places',
		languages: { en: 'English', fa: 'Dari', ps: 'Pashto' },
		within: (names: readonly string[]) => `in ${joinNames(names)}`,
		/** An area or a line is measured from its middle, and says so. */
		away: ({ kilometres, bearing, from }: Away, precision: Precision) =>
			`${formatKilometres(kilometres)} ${bearingWord(bearing)} of ${from}${precision === 'exact' ? '' : ', measured from its middle'}`,
		precision: (precision: Precision) => precisions[precision],
		schematicLine: 'The line in it is schematic: it shows how the valley lies.',
		actsOnly:
			'Nothing is reported to have happened here: the place is named for those who act in its name.',
		/** Who writes the name how; without a publisher, all of them. */
		spellings: (words: readonly string[], publisher?: string) =>
			`${publisher === undefined ? 'The reports write' : `${publisher} writes`} ${joinWords(words.map((w) => `“${w}”`))}.`,
		gazetteer: 'Gazetteer entry',
		source: 'Where this is drawn from',
		passagesHeading: 'What was reported',
		attached: 'About this place, which it does not name',
		attachedWhy: 'Why it stands here, in our words:',
		order: 'Order of the passages',
		byReport: 'By report',
		byVoice: 'By voice',
		nowByReport: 'The passages stand by report.',
		nowByVoice: (voices: number) =>
			`The passages stand by voice, under ${counted(voices, 'heading', 'headings')}.`,
		noVoice: 'No speaker marked',
		stepKeys: (next: string, previous: string) =>
			`Keys in a passage: ${next} next, ${previous} previous`,
		together: 'Named in the same passages',
		nearby: 'Near it, in this story',
		nearbyFrom: (precision: Precision) =>
			precision === 'exact' ? 'As the crow flies.' : 'As the crow flies, from its middle.',
		nearbyAt: (kilometres: number, bearing: number, middle: boolean) =>
			`${formatKilometres(kilometres)} ${bearingWord(bearing)}${middle ? ' (its middle)' : ''}`,
		previous: (name: string) => `Previous place: ${name}`,
		next: (name: string) => `Next place: ${name}`,
		others: 'Other places'
	},
	voice: {
		heading: 'Who says what',
		intro: 'In the words of the reports, by who speaks. A claim is not a fact.',
		manner: (manner: Manner) => manners[manner],
		unverified: 'Not independently verified',
		via: (words: string) =>
			/^(In|On|At|By|Through|[a-z])/.test(words)
				? `(${words.charAt(0).toLowerCase()}${words.slice(1)})`
				: `(to ${words})`,
		party: (party: string, listed: ReadonlyMap<string, string>) =>
			listed.get(party) ?? commonPartyNames[party] ?? party,
		readAt: (publisher: string, paragraph: number) => `${publisher}, ¶ ${formatNumber(paragraph)}`
	},
	claim: {
		for: 'Claimed',
		against: 'Denied',
		unverified: 'Not verified',
		contested: 'contested'
	},
	difference: { heading: 'Where the reports differ' },
	relation: {
		heading: 'Stated distance and direction',
		agrees: 'The two agree, as far as such words can be held to a map.',
		differs: 'The two do not agree.',
		unchecked: 'There is nothing in it to measure.',
		/** On the map, beside the line. */
		short: (relation: StatedDistance) => ({
			stated: `stated: ${distanceWords(relation.statedKilometres, relation.statedBearing)}`,
			measured: `measured: ${distanceWords(relation.measuredKilometres, relation.measuredBearing)}`
		}),
		measured: (from: string, to: string, kilometres: number, bearing: number | null) =>
			`Measured from the point of ${from} to that of ${to}: ${formatKilometres(kilometres)}${bearing === null ? '' : ` ${bearingWord(bearing)}`}, as the crow flies.`,
		tolerance: (kilometres: number | null, degrees: number | null) =>
			`Held to agree within ${[
				...(kilometres === null ? [] : [formatKilometres(kilometres)]),
				...(degrees === null ? [] : [`${formatNumber(degrees)}°`])
			].join(' and ')}.`
	},
	filter: {
		heading: 'Filter',
		report: 'Passages from',
		anyReport: 'every report',
		voice: 'Passages in which is heard',
		anyVoice: 'anyone',
		passages: (shown: Shown) => ofAll(shown, 'passage', 'passages'),
		nothing: 'Nothing is left by these filters.'
	},
	passage: {
		paragraph: (number: number) => `¶ ${formatNumber(number)}`,
		/** What a passage is called when the reader comes to it. */
		nth: (number: number, of: number, place: string) =>
			`Passage ${formatNumber(number)} of ${formatNumber(of)} about ${place}`,
		position: (number: number, of: number) => `${formatNumber(number)} of ${formatNumber(of)}`,
		previous: (place: string) => `Previous passage about ${place}`,
		next: (place: string) => `Next passage about ${place}`,
		repeated: 'Under another voice as well',
		readInReport: 'In the report',
		readInReportOf: (publisher: string, paragraph: number) =>
			`Read in the report: ${publisher}, paragraph ${formatNumber(paragraph)}`,
		original: 'Original',
		originalAt: (publisher: string) => `Original passage at ${publisher}`,
		inferredDate: 'date inferred from the text'
	},
	map: {
		label: (title: string) => `Map: ${title}`
	},
	failure: {
		heading: 'This page could not be shown',
		body: 'Something went wrong on the way. Nothing is lost: try again, or',
		back: 'go to the beginning.'
	}
} as const;
