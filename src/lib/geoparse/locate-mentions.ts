import type { Gazetteer } from '../gazetteer/gazetteer';
import { geoparse, type GeoparseOptions } from './geoparse';
import type { Mention } from './mention';

/** A mention with the coordinates of its place: what the filter writes, one line a report. */
export interface LocatedMention extends Pick<
	Mention,
	'start' | 'end' | 'place' | 'form' | 'role' | 'confidence' | 'reason'
> {
	/** Degrees, WGS 84; null where no place could be found. */
	readonly lat: number | null;
	readonly lon: number | null;
	/** English name of the place; null where none could be found. */
	readonly name: string | null;
}

/** Every mention of a place in a text, as `geoparse` finds it, with the point of its place. */
export function locateMentions(
	text: string,
	gazetteer: Gazetteer,
	options: GeoparseOptions = {}
): LocatedMention[] {
	return geoparse(text, gazetteer, options).map((mention): LocatedMention => {
		const { start, end, place, form, role, confidence, reason } = mention;
		const entry = place === null ? undefined : gazetteer.get(place);
		const [lon, lat] = entry?.point ?? [null, null];
		const name = entry?.names.en ?? null;
		return { start, end, lat, lon, place, name, form, role, confidence, reason };
	});
}
