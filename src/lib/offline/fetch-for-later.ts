import { fetchFaces } from '../theme/faces';
import { keepAndTell } from './keep-and-tell';

/** The reader's browser asks to save data. https://wicg.github.io/savedata/ */
const savesData = () =>
	(navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/**
 * Fetches what this page does without and later ones are better for: the story, to be read without a connection, and
 * the site's own faces. Does nothing where data is to be saved, unless the story has been kept before.
 *
 * @param worker address of the service worker
 */
export function fetchForLater(worker: string): void {
	if (savesData() && !navigator.serviceWorker?.controller) return;
	void keepAndTell(worker);
	void fetchFaces();
}
