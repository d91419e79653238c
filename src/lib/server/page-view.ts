import type { Story, StoryPlace } from '../story/story';
import { homeView, placeView, type Bounds } from '../story/view';

/** What the map shows on one page: its view, and tokens that `hooks.server.ts` replaces by drawings of it. */
export interface PageView {
	readonly view: Bounds;
	readonly locator: string;
	readonly inset: string;
}

/** The page of a story or of a report: the story's region. */
export function storyView(story: Story): PageView {
	return { view: homeView(story), ...tokens(story.file.id, '') };
}

/** The page of a place: the story's region if the place can be seen in it, or else the place. */
export function placePageView(story: Story, place: StoryPlace): PageView {
	return { view: placeView(place, homeView(story)), ...tokens(story.file.id, place.id) };
}

function tokens(story: string, place: string) {
	return {
		locator: drawingToken('locator', story, place),
		inset: drawingToken('inset', story, place)
	};
}

/** Drawings are put into the page as it is served, so that they are not sent a second time as data. */
function drawingToken(drawing: 'locator' | 'inset', story: string, place: string): string {
	return `<!--${drawing}:${story}:${place}-->`;
}

export const drawingTokens = /<!--(locator|inset):([\w-]+):([\w-]*)-->/g;
