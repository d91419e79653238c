import type { Manner } from '../attribution';
import type { PlaceKind, Precision } from '../gazetteer/place';
import type { PlateWords } from '../map/plate-words';
import type { TimePrecision } from '../time/time-expression';
import {
	bearingWord,
	formatDate,
	formatKilometres,
	formatNumber,
	formatScale,
	formatSpan
} from './format-en';

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

const counted = (count: number, one: string, many: string) =>
	`${formatNumber(count)} ${count === 1 ? one : many}`;

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

/** Ways of saying where a footprint comes from, for a reader. */
const precisions: Record<Precision, string> = {
	exact: 'Marked as a point.',
	area: 'Drawn as an area: nothing says where in it.',
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
	surface: 'Map. Arrow keys move it, plus and minus zoom.',
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
	keyLine: 'valley or range, schematic',
	keyActs: 'only acts or is named',
	keyProvince: 'province',
	keyDisputed: 'disputed boundary',
	keyContested: 'contested in the reports'
};

/** The interface in English. What is said of the data is computed from the data. */
export const en = {
	site: {
		name: 'Whereabouts',
		skipToWords: 'Skip to the words',
		menu: 'Sections',
		places: 'Places',
		reports: 'Reports',
		data: 'Data',
		about: 'About',
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
		reportsHeading: 'The reports',
		placesHeading: 'Place by place',
		listHeading: 'Places',
		inView: (count: number) => `On the map now (${formatNumber(count)})`,
		outOfView: (count: number) => `Beyond its edge (${formatNumber(count)})`,
		updated: (date: string) => `Words and map last changed on ${formatDate(date)}.`,
		noCorrections: 'No corrections so far.',
		corrections: 'Corrections',
		unresolvedHeading: 'Named, but not placed',
		unresolved: (words: readonly string[]) =>
			`The reports also use ${joinWords(words.map((word) => `“${word}”`))}, which names no place that can be marked today.`,
		readPlace: (name: string, passages: number) =>
			`Read ${counted(passages, 'passage', 'passages')} about ${name}`
	},
	place: {
		crumb: 'Places',
		languages: { en: 'English', fa: 'Dari', ps: 'Pashto' },
		within: (names: readonly string[]) => `in ${joinNames(names)}`,
		/** An area or a line is measured from its middle, and says so. */
		away: ({ kilometres, bearing, from }: Away, precision: Precision) =>
			`${precision === 'exact' ? '' : 'its middle '}${formatKilometres(kilometres)} ${bearingWord(bearing)} of ${from}`,
		precision: (precision: Precision) => precisions[precision],
		schematicLine: 'The line in it is schematic: it shows how the valley lies.',
		actsOnly:
			'Nothing is reported to have happened here: the place is named for those who act in its name.',
		spellings: (words: readonly string[]) =>
			`The reports write ${joinWords(words.map((w) => `“${w}”`))}.`,
		gazetteer: 'Gazetteer entry',
		source: 'Where this is drawn from',
		passagesHeading: 'What was reported',
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
		filter: 'Show passages by',
		all: 'everyone',
		filtered: (count: number, party: string) =>
			`${counted(count, 'passage', 'passages')} in which this voice is heard: ${party}.`,
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
	tour: {
		crumb: 'Tour',
		title: (story: string) => `Tour: ${story}`,
		heading: (steps: number) => `The story in ${counted(steps, 'step', 'steps')}`,
		intro:
			'What was claimed, denied and left unverified, told place by place from the quoted reports. The map shows the places of each step together.',
		hint: {
			scroll: 'Scroll, or use Next and Previous.',
			keys: 'The ← and → keys do the same. Esc leads from the map back to the step.'
		},
		take: (steps: number) => `Take the tour: ${counted(steps, 'step', 'steps')}`,
		progress: (number: number, of: number) => `${formatNumber(number)} of ${formatNumber(of)}`,
		self: 'address of this step',
		said: (number: number, of: number, title: string) =>
			`Step ${formatNumber(number)} of ${formatNumber(of)}: ${title}`,
		onMap: 'On the map:',
		steps: 'Steps of the tour',
		controls: 'Tour',
		previous: 'Previous',
		next: 'Next',
		toStep: (title: string) => `step: ${title}`,
		back: 'Back to this step',
		end: 'The tour ends here.',
		goOn: 'Read on, place by place'
	},
	timeline: {
		heading: 'Day by day',
		intro: 'What the reports date, in the order of the days. Who says so is in each passage.',
		background: 'Before these weeks',
		span: (from: string, to: string, precision: TimePrecision) => formatSpan(from, to, precision)
	},
	passage: {
		paragraph: (number: number) => `¶ ${formatNumber(number)}`,
		readInReport: 'Read in the report',
		readInReportOf: (publisher: string, paragraph: number) =>
			`Read in the report: ${publisher}, paragraph ${formatNumber(paragraph)}`,
		original: 'Original',
		originalAt: (publisher: string) => `Original passage at ${publisher}`,
		inferredDate: 'date inferred from the text'
	},
	report: {
		crumb: 'Reports',
		quoted:
			'Quoted in part: every place that the report names, and each distinct claim about it once. Cuts are marked […].',
		full: 'The report in full.',
		gap: 'Something is left out here',
		between: 'In between, in our words',
		readOriginal: (publisher: string) => `Read the whole report at ${publisher}`,
		by: (byline: string) => `By ${byline}`
	},
	data: {
		heading: 'The data behind the map',
		intro:
			'Plain files, free to reuse with their sources named. The quotations remain their publishers’; places from GeoNames are under CC BY 4.0.',
		places: 'Every place of the story, one GeoJSON Feature each (RFC 7946).',
		passages:
			'Every quoted passage that mentions a place, with offsets, a W3C text quote selector, its mentions and its source.',
		text: (publisher: string) =>
			`The quoted body of the report by ${publisher}; offsets in passages.json count UTF-16 units in it.`
	},
	map: {
		label: (title: string) => `Map: ${title}`
	},
	failure: {
		heading: 'This page could not be shown',
		body: 'Something went wrong on the way. Nothing is lost: try again, or',
		back: 'go to the beginning.'
	},
	notFound: {
		heading: 'There is no page here',
		body: 'The address may be mistyped, or the page may have moved. These are the ways back:'
	}
} as const;

function joinWords(words: readonly string[]): string {
	if (words.length < 2) return words[0] ?? '';
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

const joinNames = (names: readonly string[]) => names.join(', ');

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
