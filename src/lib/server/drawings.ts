import { placesGeojson } from '../export/places-geojson';
import type { Boundaries as PlateBoundaries } from '../map/boundaries';
import { linkLabels } from '../map/link-labels';
import type { MapLink } from '../map/map-place';
import { insetSvg } from '../map/inset-svg';
import { servedPlate } from '../map/served-plate';
import type { Story } from '../story/story';
import type { Bounds } from '../story/view';
import { getContent, getStory } from './content';
import { mapLinks } from './map-links';
import { placePageView, storyView } from './page-view';
import { plateContent } from './plate-data';

/** What a token of `page-view.ts` stands for; undefined where it names nothing that is there. */
export function drawToken(drawing: string, storyId: string, placeId: string): string | undefined {
	const story = getStory(storyId);
	if (!story) return undefined;
	const place = story.places.find(({ id }) => id === placeId);
	const bounds = (place ? placePageView(story, place) : storyView(story)).view;
	const links = place ? mapLinks(story, place) : [];
	// One drawing serves every page with the same view.
	const key = [drawing, storyId, bounds.join(), ...links.map(({ id }) => id)].join(' ');
	const html = drawn.get(key) ?? draw(drawing, story, bounds, links);
	drawn.set(key, html);
	return html;
}

const drawn = new Map<string, string>();

function draw(drawing: string, story: Story, bounds: Bounds, links: readonly MapLink[]): string {
	const boundaries = plateBoundaries();
	if (drawing === 'inset') return insetSvg(boundaries, bounds);
	const { places, ...plate } = plateContent(story);
	const context = [...linkLabels(links), ...plate.context];
	const footprints = placesGeojson(story);
	return servedPlate({ bounds, boundaries, footprints, places, context, links });
}

/** The countries, and the divisions that the plate draws. */
export function plateBoundaries(): PlateBoundaries {
	const { countries, divisions } = getContent().boundaries;
	const [provinces] = divisions;
	if (provinces) return { countries, provinces };
	throw new Error('There are no divisions in geodata/boundaries. Run npm run derive:boundaries.');
}
