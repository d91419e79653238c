/**
 * Geocodes every story into geodata/layers; `--check` writes nothing and fails when a committed layer is out of date.
 * `--jsonl` is a filter instead: reports in, one JSON line each, mentions out.
 */
import { parseArgs } from 'node:util';

const { values } = parseArgs({
	options: {
		check: { type: 'boolean', default: false },
		jsonl: { type: 'boolean', default: false },
		/** Of mentions that `--jsonl` writes. */
		forms: { type: 'string', default: 'name,demonym' },
		/** Whether `--jsonl` writes names inside longer ones, "Paris" in "Paris Police Department": yes or no. */
		'inside-names': { type: 'string', default: 'yes' },
		/** Threads; as many as cores where it is left out. */
		workers: { type: 'string' }
	}
});

// Each is loaded alone, so that the filter starts without the stories' code.
if (values.jsonl) {
	const { geocodeJsonl } = await import('./geocode-jsonl');
	process.exitCode = await geocodeJsonl({ ...values, insideNames: values['inside-names'] });
} else {
	const { geocodeLayers } = await import('./geocode-layers');
	process.exitCode = geocodeLayers(values.check);
}
