/** Builds the filter after installing, so that its first run starts as fast as every other. */
import { fileURLToPath } from 'node:url';
import { buildFilter } from './build-filter.mjs';
import { freshFolder, notKept } from './filter-cache.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
try {
	const built = freshFolder(root) ? undefined : await buildFilter(root);
	if (built && !built.isKept) console.error(notKept);
} catch (error) {
	// No reason to stop an installation: the filter says the same when it is run.
	console.error(error instanceof Error ? error.message : error);
	console.error('The filter (npm run geocode -- --jsonl) could not be prepared; see above.');
}
