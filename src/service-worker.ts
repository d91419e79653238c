/**
 * Keeps the story for reading without a connection; the work is done in lib/offline. `src/cli/write-kept.ts` puts the
 * list of what is kept in the place of the words below, after the build.
 */
import { readKept } from './lib/offline/kept-file';
import { runWorker } from './lib/offline/run-worker';
import type { WorkerScope } from './lib/offline/worker-scope';

const version = '%kept-version%';

// A worker's global scope, of which TypeScript's library for pages knows nothing.
runWorker(self as unknown as WorkerScope, readKept('%kept-files%'), version);
