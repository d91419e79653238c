import type { Position } from '../gazetteer/place';
import type { ContextLabel, MapLink } from './map-place';

/** Where along the line its words may stand, as shares of its length, best first. */
const shares = [0.5, 0.3, 0.7, 0.1, 0.9];
/** How far to its side, in degrees of longitude: east of it, west of it. */
const sides = [0.62, -0.62, 0.85, -0.85];

/** The words of stated distances as names for orientation: set beside their lines where there is room, else left out. */
export function linkLabels(links: readonly MapLink[]): ContextLabel[] {
	return links.map((link) => ({
		id: `link-${link.id}`,
		name: link.stated,
		local: { text: link.measured, language: link.language },
		rank: 'link',
		anchors: sides.flatMap((aside) => shares.map((share) => beside(link, share, aside)))
	}));
}

function beside({ from, to }: MapLink, share: number, aside: number): Position {
	return [from[0] + (to[0] - from[0]) * share + aside, from[1] + (to[1] - from[1]) * share];
}

/** The lines of stated distances, which labels keep clear of. */
export const linkLines = (links: readonly MapLink[]): { id: string; points: Position[] }[] =>
	links.map(({ id, from, to }) => ({ id, points: [from, to] }));
