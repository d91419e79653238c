import { placesGeojson } from '../export/places-geojson';
import type { Boundaries as PlateBoundaries } from '../map/boundaries';
import { insetSvg } from '../map/inset-svg';
import { servedPlate } from '../map/served-plate';
import type { Story } from '../story/story';
import type { Bounds } from '../story/view';
import { getContent, getStory } from './content';
import { placePageView, storyView } from './page-view';
import { plateData } from './plate-data';

/** What a token of `page-view.ts` stands for; undefined where it names nothing that is there. */
export function drawToken(drawing: string, storyId: string, placeId: string): string | undefined {
	const story = getStory(storyId);
	if (!story) return undefined;
	const bounds = boundsOf(story, placeId);
	// One drawing serves every page with the same view.
	const key = `${drawing} ${storyId} ${bounds.join()}`;
	const html = drawn.get(key) ?? draw(drawing, story, bounds);
	drawn.set(key, html);
	return html;
}

const drawn = new Map<string, string>();

function boundsOf(story: Story, placeId: string): Bounds {
	const place = story.places.find(({ id }) => id === placeId);
	return (place ? placePageView(story, place) : storyView(story)).view;
}

function draw(drawing: string, story: Story, bounds: Bounds): string {
	const boundaries = plateBoundaries();
	if (drawing === 'inset') return insetSvg(boundaries, bounds);
	const { places, context } = plateData(story);
	return servedPlate({ bounds, boundaries, footprints: placesGeojson(story), places, context });
}

/** The countries, and the divisions that the plate draws. */
export function plateBoundaries(): PlateBoundaries {
	const { countries, divisions } = getContent().boundaries;
	const [provinces] = divisions;
	if (provinces) return { countries, provinces };
	throw new Error('There are no divisions in geodata/boundaries. Run npm run derive:boundaries.');
}
