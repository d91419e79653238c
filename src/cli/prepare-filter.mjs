/** Builds the filter after installing, so that its first run starts as fast as every other. */
import { fileURLToPath } from 'node:url';
import { buildFilter } from './build-filter.mjs';
import { freshFolder } from './filter-cache.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
try {
	if (!freshFolder(root)) await buildFilter(root);
} catch (error) {
	// No reason to stop an installation: the filter says the same when it is run.
	console.error(error instanceof Error ? error.message : error);
	console.error('The filter (npm run geocode -- --jsonl) could not be prepared; see above.');
}
