import type { Manner } from '../attribution';
import type { PlaceKind, Precision } from '../gazetteer/place';
import type { PlateWords } from '../map/plate-words';
import type { PlaceDates } from '../timeline/place-dates';
import * as t from './compiled/messages';
import { bearingWord, formatDate, formatKilometres, formatNumber, formatScale } from './format';
import { distanceWords } from './distance-words';
import { counted, joinNames, joinQuoted, joinWords, sentenceCase } from './join-words';

/** How far, and in which direction (degrees clockwise from north), something lies from a place. */
interface Away {
	readonly kilometres: number;
	readonly bearing: number;
	readonly from: string;
}

/** How many of how many. */
export interface Shown {
	readonly shown: number;
	readonly all: number;
}

const kinds: Record<PlaceKind, string> = {
	country: t.kind_country(),
	province: t.kind_province(),
	district: t.kind_district(),
	city: t.kind_city(),
	town: t.kind_town(),
	village: t.kind_village(),
	airport: t.kind_airport(),
	port: t.kind_port(),
	valley: t.kind_valley(),
	'mountain range': t.kind_mountain_range(),
	mountain: t.kind_mountain(),
	river: t.kind_river(),
	lake: t.kind_lake(),
	sea: t.kind_sea(),
	island: t.kind_island(),
	continent: t.kind_continent(),
	region: t.kind_region()
};

export const ofAll = ({ shown, all }: Shown, message: Parameters<typeof counted>[1]) =>
	shown === all
		? counted(all, message)
		: t.count_of({ shown: formatNumber(shown), all: counted(all, message) });

/** Ways of saying where a footprint comes from, for a reader. */
const precisions: Record<Precision, string> = {
	exact: t.precision_exact(),
	area: t.precision_area(),
	schematic: t.precision_schematic()
};

const manners: Record<Manner, string> = {
	stated: t.manner_stated(),
	claimed: t.manner_claimed(),
	denied: t.manner_denied(),
	confirmed: t.manner_confirmed(),
	urged: t.manner_urged(),
	promised: t.manner_promised(),
	condemned: t.manner_condemned(),
	acknowledged: t.manner_acknowledged(),
	proposed: t.manner_proposed(),
	reported: t.manner_reported(),
	unverified: t.manner_unverified(),
	thought: t.manner_thought()
};

const commonPartyNames: Readonly<Record<string, string>> = {
	reporters: t.party_reporters(),
	others: t.party_others(),
	unclear: t.party_unclear()
};

/** What the plate says. */
export const plateWords: PlateWords = {
	surface: t.plate_surface(),
	marks: t.plate_marks(),
	markName: ({ name, kind, passages, tag }) =>
		joinNames([name, kinds[kind], counted(passages, t.count_passages), ...(tag ? [tag] : [])]),
	number: formatNumber,
	zoomIn: t.plate_zoom_in(),
	zoomOut: t.plate_zoom_out(),
	showAll: t.plate_show_all(),
	attribution: t.plate_attribution(),
	scale: formatScale,
	inset: t.plate_inset(),
	noWebGL: t.plate_no_webgl(),
	keyTitle: t.plate_key(),
	keyPlace: t.plate_key_place(),
	keyArea: t.plate_key_area(),
	keyLine: t.plate_key_line(),
	keyActs: t.plate_key_acts(),
	keyProvince: t.plate_key_province(),
	keyDisputed: t.plate_key_disputed(),
	keyContested: t.plate_key_contested(),
	keyCount: t.plate_key_count()
};

/** What the interface says. What is said of the data is computed from the data. */
export const m = {
	site: {
		name: t.site_name(),
		skipToWords: t.site_skip_to_words(),
		skipMap: t.site_skip_map(),
		menu: t.site_menu(),
		places: t.site_places(),
		reports: t.site_reports(),
		data: t.site_data(),
		about: t.site_about(),
		night: t.site_night(),
		search: t.site_search(),
		languages: t.site_languages(),
		share: t.share_link(),
		breadcrumb: t.site_breadcrumb(),
		title: (page: string) => t.site_title({ page })
	},
	date: formatDate,
	number: formatNumber,
	asReportedOn: (date: string) => t.as_reported_on({ date: formatDate(date) }),
	passages: (count: number) => counted(count, t.count_passages),
	passagesInReports: (passages: number, reports: number) =>
		t.passages_in_reports({
			passages: counted(passages, t.count_passages),
			reports: counted(reports, t.count_reports)
		}),
	kind: (kind: PlaceKind) => kinds[kind],
	kinds: (all: readonly PlaceKind[]) => sentenceCase(joinWords(all.map((kind) => kinds[kind]))),
	story: {
		inView: (count: number) => t.story_in_view({ n: formatNumber(count) }),
		outOfView: (count: number) => t.story_out_of_view({ n: formatNumber(count) }),
		/** Why a place stands back, or does not, while days are chosen. */
		dates: {
			inside: '',
			outside: t.story_other_days(),
			undated: t.story_no_day()
		} satisfies Record<PlaceDates, string>
	},
	place: {
		crumb: t.place_crumb(),
		languages: { en: t.language_en(), fa: t.language_fa(), ps: t.language_ps() },
		within: (names: readonly string[]) => t.place_within({ names: joinNames(names) }),
		/** An area or a line is measured from its middle, and says so. */
		away: ({ kilometres, bearing, from }: Away, precision: Precision) =>
			(precision === 'exact' ? t.away : t.away_middle)({
				distance: formatKilometres(kilometres),
				bearing: bearingWord(bearing),
				from
			}),
		precision: (precision: Precision) => precisions[precision],
		schematicLine: t.place_schematic_line(),
		actsOnly: t.place_acts_only(),
		/** Who writes the name how; without a publisher, all of them. */
		spellings: (words: readonly string[], publisher?: string) =>
			publisher === undefined
				? t.place_spellings({ words: joinQuoted(words) })
				: t.place_spellings_of({ publisher, words: joinQuoted(words) }),
		gazetteer: t.place_gazetteer(),
		source: t.place_source(),
		passagesHeading: t.place_passages_heading(),
		attached: t.place_attached(),
		attachedWhy: t.place_attached_why(),
		order: t.place_order(),
		byReport: t.place_by_report(),
		byVoice: t.place_by_voice(),
		nowByReport: t.place_now_by_report(),
		nowByVoice: (voices: number) =>
			t.place_now_by_voice({ headings: counted(voices, t.count_headings) }),
		noVoice: t.place_no_voice(),
		stepKeys: (next: string, previous: string) => t.place_step_keys({ next, previous }),
		together: t.place_together(),
		nearby: t.place_nearby(),
		nearbyFrom: (precision: Precision) =>
			precision === 'exact' ? t.place_nearby_from() : t.place_nearby_from_middle(),
		nearbyAt: (kilometres: number, bearing: number, middle: boolean) =>
			(middle ? t.nearby_middle : t.distance_bearing)({
				distance: formatKilometres(kilometres),
				bearing: bearingWord(bearing)
			}),
		previous: (name: string) => t.place_previous({ name }),
		next: (name: string) => t.place_next({ name }),
		others: t.place_others()
	},
	voice: {
		heading: t.voice_heading(),
		intro: t.voice_intro(),
		manner: (manner: Manner) => manners[manner],
		unverified: t.voice_unverified(),
		/** The words are the report’s own: in its language. */
		via: (words: string) =>
			/^(In|On|At|By|Through|[a-z])/.test(words)
				? t.voice_via({ words: words.charAt(0).toLowerCase() + words.slice(1) })
				: t.voice_via_to({ words }),
		party: (party: string, listed: ReadonlyMap<string, string>) =>
			listed.get(party) ?? commonPartyNames[party] ?? party,
		readAt: (publisher: string, paragraph: number) =>
			t.voice_read_at({ publisher, n: formatNumber(paragraph) })
	},
	claim: {
		for: t.claim_for(),
		against: t.claim_against(),
		unverified: t.claim_unverified()
	},
	difference: {
		heading: t.difference_heading()
	},
	relation: {
		heading: t.relation_heading(),
		agrees: t.relation_agrees(),
		differs: t.relation_differs(),
		unchecked: t.relation_unchecked(),
		measured: (from: string, to: string, kilometres: number, bearing: number | null) =>
			t.relation_measured({ from, to, distance: distanceWords(kilometres, bearing) }),
		tolerance: (kilometres: number | null, degrees: number | null) =>
			t.relation_tolerance({
				limits: joinWords([
					...(kilometres === null ? [] : [formatKilometres(kilometres)]),
					...(degrees === null ? [] : [`${formatNumber(degrees)}°`])
				])
			})
	},
	filter: {
		heading: t.filter_heading(),
		report: t.filter_report(),
		anyReport: t.filter_any_report(),
		voice: t.filter_voice(),
		anyVoice: t.filter_any_voice(),
		passages: (shown: Shown) => ofAll(shown, t.count_passages),
		nothing: t.filter_nothing()
	},
	passage: {
		paragraph: (number: number) => t.passage_paragraph({ n: formatNumber(number) }),
		/** What a passage is called when the reader comes to it. */
		nth: (number: number, of: number, place: string) =>
			t.passage_nth({ number: formatNumber(number), of: formatNumber(of), place }),
		position: (number: number, of: number) =>
			t.position({ number: formatNumber(number), of: formatNumber(of) }),
		previous: (place: string) => t.passage_previous({ place }),
		next: (place: string) => t.passage_next({ place }),
		repeated: t.passage_repeated(),
		readInReport: t.passage_read_in_report(),
		readInReportOf: (publisher: string, paragraph: number) =>
			t.passage_read_in_report_of({ publisher, n: formatNumber(paragraph) }),
		original: t.passage_original(),
		originalAt: (publisher: string) => t.passage_original_at({ publisher }),
		inferredDate: t.passage_inferred_date()
	}
} as const;
