import { sharesDay, type DateSpan } from './span';

/** Words of a report with the days that they speak of. */
interface Dated {
	/** Id of the passage that they stand in. */
	readonly passage: string;
	readonly times: readonly DateSpan[];
}

/** How a place stands to the days that a reader has chosen; `undated` where no passage about it names a day. */
export type PlaceDates = 'inside' | 'outside' | 'undated';

/** Do the words speak of one of the days, or of a stretch that has one of them in it? */
export const isInside = ({ times }: Pick<Dated, 'times'>, span: DateSpan): boolean =>
	times.some((time) => sharesDay(time, span));

/**
 * How every place of some passages stands to a span: inside when one of its passages is.
 *
 * @param passages ids of passages, each with the places that it is about
 */
export function placeDates(
	passages: ReadonlyMap<string, readonly string[]>,
	dated: readonly Dated[],
	span: DateSpan
): ReadonlyMap<string, PlaceDates> {
	const found = new Map<string, PlaceDates>();
	for (const [passage, places] of passages) {
		const own = dated.filter((one) => one.passage === passage);
		const dates = own.some((one) => isInside(one, span)) ? 'inside' : 'outside';
		for (const place of places) {
			const before = found.get(place) ?? 'undated';
			found.set(place, own.length === 0 || before === 'inside' ? before : dates);
		}
	}
	return found;
}
