import type { Reading } from '../problem/problem';
import type { Layer } from '../story/layer';
import { readText } from './read-text';

export const layerFile = (story: string) => `geodata/layers/${story}.json`;

/** Reads the committed layer of a story. `npm run geocode` alone writes it, so its shape is trusted. */
export function loadLayer(root: string, story: string): Reading<Layer> {
	const file = layerFile(story);
	const text = readText(root, file);
	const remedy = 'Run npm run geocode';
	if (!text.ok) {
		return { ok: false, problems: text.problems.map((problem) => ({ ...problem, remedy })) };
	}
	try {
		return { ok: true, value: JSON.parse(text.value) as Layer };
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return { ok: false, problems: [{ file, message: 'this is not valid JSON', remedy }] };
	}
}
