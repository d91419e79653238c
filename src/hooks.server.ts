import type { Handle } from '@sveltejs/kit';
import { drawToken } from '$lib/server/drawings';
import { drawingTokens } from '$lib/server/page-view';
import { themeCss } from '$lib/theme/css';

const themeComment = '/* whereabouts:theme */';

/** Puts the theme, and the drawings of the map, into each page as it is served. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace(themeComment, () => themeCss())
				.replace(
					drawingTokens,
					(token, drawing, story, place) => drawToken(drawing, story, place) ?? token
				)
	});
