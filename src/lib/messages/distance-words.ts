import * as t from './compiled/messages';
import { bearingWord, formatKilometres } from './format';

/** Kilometres and a bearing in degrees, or one of the two. */
export function distanceWords(kilometres: number | null, bearing: number | null): string {
	if (kilometres === null) return bearing === null ? '' : bearingWord(bearing);
	const distance = formatKilometres(kilometres);
	return bearing === null
		? distance
		: t.distance_bearing({ distance, bearing: bearingWord(bearing) });
}
