import { page } from '$app/state';
import { filterWords } from '../messages/filter-words';
import { isInside, placeDates, type PlaceDates } from '../timeline/place-dates';
import type { DateSpan } from '../timeline/span';
import type { TimelineEntry } from '../timeline/timeline-entry';
import { filterChoices } from './filter-choices';
import { filterQuery, noFilters, parseFilters, type Filters } from './filters';
import type { FrontData } from './front-data';
import { distinct, sift } from './sift';

/** What a reader has asked a story's page to show, and what that leaves. The address asks it: not for prerendering. */
export class FrontFilter {
	readonly #front: () => FrontData;
	/** The days under a pointer that has not been let go yet; they stand before those of the address. */
	draft = $state.raw<DateSpan | null>(null);

	/** @param front what the page shows, read whenever it changes */
	constructor(front: () => FrontData) {
		this.#front = front;
	}

	readonly choices = $derived.by(() => {
		const { passages, reports, parties, axis } = this.#front();
		return filterChoices(passages, reports, parties, axis?.axis ?? null);
	});
	readonly asked: Filters = $derived.by(() => parseFilters(page.url.searchParams, this.choices));
	readonly span: DateSpan | null = $derived(this.draft ?? this.asked.span);
	/** The passages that all but the span leave, each with the places it is left for. */
	readonly left = $derived.by(() => sift(this.#front().passages, this.asked));
	/** Places that all but the span leave. */
	readonly places: ReadonlySet<string> = $derived(distinct([...this.left.values()].flat()));
	readonly #entries = $derived.by(() =>
		this.#front().timeline.filter((entry) => this.isEntryLeft(entry))
	);
	/** How the places that are left stand to the span; null where none is chosen. */
	readonly dates: ReadonlyMap<string, PlaceDates> | null = $derived.by(() => {
		const news = this.#entries.filter(({ background }) => !background);
		return this.span && placeDates(this.left, news, this.span);
	});
	/** Places that stand back on the map: left out, or not in the span. */
	readonly dimmed: ReadonlySet<string> = $derived.by(() => {
		const ids = this.#front().places.map(({ id }) => id);
		return distinct(ids.filter((id) => !this.places.has(id) || !this.#isInSpan(id)));
	});
	readonly #shownEntries = $derived(this.#entries.filter((entry) => this.isEntryShown(entry)));

	#isInSpan(place: string): boolean {
		return this.dates === null || this.dates.get(place) === 'inside';
	}

	/** Do all filters but the span leave an entry of the timeline? */
	isEntryLeft({ passage }: TimelineEntry): boolean {
		return this.left.has(passage);
	}

	/** Is an entry of the timeline neither left out nor outside the span? */
	isEntryShown(entry: TimelineEntry): boolean {
		const isInSpan = this.span === null || (!entry.background && isInside(entry, this.span));
		return this.isEntryLeft(entry) && isInSpan;
	}

	/** How many places and entries are shown, and passages: under a span those that name one of its days. */
	get counts() {
		const { places, passages, timeline } = this.#front();
		const dated = distinct(this.#shownEntries.map(({ passage }) => passage));
		return {
			places: { shown: places.length - this.dimmed.size, all: places.length },
			passages: { shown: this.span ? dated.size : this.left.size, all: passages.length },
			entries: { shown: this.#shownEntries.length, all: timeline.length }
		};
	}

	/** How much is shown, in words. */
	get words(): string {
		return filterWords.counts(this.counts.places, this.counts.passages);
	}

	/** The address at which something else is asked as well. */
	hrefWith(change: Partial<Filters>): string {
		return filterQuery({ ...this.asked, ...change }, page.url.searchParams, this.choices.days);
	}

	/** The address at which no filter is asked for. */
	get clearHref(): string {
		return filterQuery(noFilters, page.url.searchParams);
	}

	get isFiltered(): boolean {
		return this.span !== null || Object.values(this.asked).some((one) => one !== null);
	}
}
