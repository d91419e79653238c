import * as t from './compiled/messages';
import { distanceWords } from './distance-words';

/** A distance in kilometres and a bearing in degrees, as a report states them and as the map measures them. */
interface StatedDistance {
	readonly statedKilometres: number | null;
	readonly statedBearing: number | null;
	readonly measuredKilometres: number;
	readonly measuredBearing: number | null;
}

/** What is written on the map of a story when it is built. */
export const mapWords = {
	label: (title: string) => t.map_label({ title }),
	contested: t.claim_contested(),
	/** Beside the line of a stated distance. */
	relation: (relation: StatedDistance) => ({
		stated: t.relation_stated({
			distance: distanceWords(relation.statedKilometres, relation.statedBearing)
		}),
		measured: t.relation_measured_short({
			distance: distanceWords(relation.measuredKilometres, relation.measuredBearing)
		})
	})
} as const;
