import type { Handle, HandleServerError } from '@sveltejs/kit';
import { drawToken } from '$lib/server/drawings';
import { drawingTokens } from '$lib/server/page-view';
import { wayBack } from '$lib/server/way-back';
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

/** An address that no route answers gets the ways back; any other failure is told as it is, and logged. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	if (status === 404) return { message, ways: wayBack() };
	console.error(error);
	return { message };
};
