/** The way into a thread: on Node 20 a thread does not inherit tsx, by which this project's TypeScript is run. */
import { register } from 'tsx/esm/api';

register();
await import('./geocode-worker.ts');
