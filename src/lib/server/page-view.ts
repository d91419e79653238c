import { servedBar } from '../map/scale';
import type { Story, StoryPlace } from '../story/story';
import { homeView, placeView, type Bounds } from '../story/view';

/** What the map shows on one page: its view, and tokens that `hooks.server.ts` replaces by drawings of it. */
export interface PageView {
	readonly view: Bounds;
	readonly locator: string;
	readonly inset: string;
	/** The scale bar until the map is moved. */
	readonly bar: { readonly kilometres: number; readonly length: string };
}

/** The page of a story or of a report: the story's region. */
export function storyView(story: Story): PageView {
	return seen(homeView(story), story, '');
}

/** The page of a place: the story's region if the place can be seen in it, or else the place. */
export function placePageView(story: Story, place: StoryPlace): PageView {
	return seen(placeView(place, homeView(story)), story, place.id);
}

function seen(view: Bounds, { file }: Story, place: string): PageView {
	return {
		view,
		bar: servedBar(view),
		locator: drawingToken('locator', file.id, place),
		inset: drawingToken('inset', file.id, place)
	};
}

/** Drawings are put into the page as it is served, so that they are not sent a second time as data. */
function drawingToken(drawing: 'locator' | 'inset', story: string, place: string): string {
	return `<!--${drawing}:${story}:${place}-->`;
}

export const drawingTokens = /<!--(locator|inset):([\w-]+):([\w-]*)-->/g;
