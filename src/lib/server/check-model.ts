import { parseModel } from '../geoparse/parse-model';
import type { Problem } from '../problem/problem';
import { problemsOf } from '../problem/problems-of';
import { readText } from './read-text';

const file = 'geodata/models/geoparse.json';

/** What is wrong with the learned weights below `root`; nothing where they can be used. */
export function checkModel(root: string): Problem[] {
	const text = readText(root, file);
	return problemsOf([text.ok ? parseModel(file, text.value) : text]);
}
