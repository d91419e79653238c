import type { PlateProps } from '../map/plate-props';
import type { PlateWords } from '../map/plate-words';
import type { SingleState } from './single-data';

/** Names under which `inlined.ts` finds what the site fetches. */
export const inlinedAs = {
	anchorsUrl: 'anchors',
	boundariesUrl: 'boundaries',
	footprintsUrl: 'footprints'
} as const;

const nobody: ReadonlySet<string> = new Set();

/** What the plate shows before anything is opened, the same when it is written and when the script takes it over. */
export function plateProps(
	{ places, context, home, bar }: Pick<SingleState, 'places' | 'context' | 'home' | 'bar'>,
	{ locator, insetSvg, words }: { locator: string; insetSvg: string; words: PlateWords }
): PlateProps {
	return {
		places,
		context,
		links: [],
		view: home,
		home,
		lit: nobody,
		dimmed: nobody,
		selected: null,
		locator,
		insetSvg,
		bar,
		words,
		...inlinedAs,
		onhover: () => {},
		onview: () => {},
		onopen: () => {}
	};
}
