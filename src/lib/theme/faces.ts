/** Under this key app.html learns before first paint that the browser has the site's own faces. */
const key = 'faces';

/**
 * Fetches the site's own faces for the next page, which finds them in the browser's cache: on a weak link they would
 * take their share from what is read first. This page keeps the faces that it was read in, so that nothing moves under
 * the reader's eyes. Where they can't be fetched or remembered, the next page asks again.
 */
export async function fetchFaces(): Promise<void> {
	try {
		if (localStorage.getItem(key)) return;
		const hosted = [...document.fonts].filter(({ display }) => display === 'optional');
		await Promise.all(hosted.map((face) => face.load()));
		localStorage.setItem(key, 'fetched');
	} catch (reason) {
		console.info('No typefaces:', reason);
	}
}
