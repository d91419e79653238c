import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ContentError } from '../lib/problem/problem';
import { layerFile } from '../lib/server/load-layer';
import { describeChanges } from '../lib/story/describe-changes';
import type { Layer } from '../lib/story/layer';
import { geocodeAll } from '../lib/server/geocode-all';
import { layerToJson } from '../lib/story/layer-to-json';

/**
 * Geocodes every story into geodata/layers.
 *
 * @param checkOnly writes nothing, and fails when a committed layer is out of date
 * @returns the exit status
 */
export function geocodeLayers(checkOnly: boolean): number {
	try {
		const layers = geocodeAll(process.cwd(), showProgress);
		clearProgress();
		return layers.map((layer) => finish(layer, checkOnly)).every(Boolean) ? 0 : 1;
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		console.error(error.message);
		return 1;
	}
}

function finish(layer: Layer, checkOnly: boolean): boolean {
	const file = layerFile(layer.story);
	const after = layerToJson(layer);
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	console.log(summarise(layer));
	if (!checkOnly) {
		mkdirSync('geodata/layers', { recursive: true });
		if (before !== after) writeFileSync(file, after);
		console.log(`  ${before === after ? 'unchanged' : 'written'}: ${file}`);
		return true;
	}
	if (before === after) return true;
	console.error(
		`${file} is out of date. Run npm run geocode, look at the changes, and commit them:`
	);
	for (const change of describeChanges(before, layer)) console.error(`  ${change}`);
	return false;
}

function summarise({ story, summary, features, unresolved }: Layer): string {
	const { mentions, resolved, decisions, decidedShare, voices, voiceDecisions } = summary;
	const lost = [...new Set(unresolved.map(({ exact }) => `“${exact}”`))];
	return [
		`${story}: ${mentions} mentions, ${resolved} of them resolved to ${features.length} places`,
		`  decided by an editor: ${decisions} (${(decidedShare * 100).toFixed(1)}% of mentions)`,
		`  voices: ${voices}, of them decided by an editor: ${voiceDecisions}`,
		`  unresolved: ${unresolved.length}${lost.length > 0 ? ` (${lost.join(', ')})` : ''}`
	].join('\n');
}

/** A line that is written over, only where a person is watching. */
function showProgress(message: string): void {
	if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${message}`);
}

function clearProgress(): void {
	if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
