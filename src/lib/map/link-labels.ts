import type { ContextLabel, MapLink } from './map-place';

/** Where along the line its words may stand, as shares of its length, best first. */
const shares = [0.5, 0.35, 0.65, 0.2, 0.8];

/** The words of stated distances as names for orientation: set beside their lines where there is room, else left out. */
export function linkLabels(links: readonly MapLink[]): ContextLabel[] {
	return links.map(({ id, from, to, words }) => ({
		id: `link-${id}`,
		name: words,
		rank: 'province',
		anchors: shares.map((share) => [
			from[0] + (to[0] - from[0]) * share,
			from[1] + (to[1] - from[1]) * share
		])
	}));
}
