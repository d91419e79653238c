import { readShapes } from '../gazetteer/read-shapes';
import type { ListedGazetteer } from '../gazetteer/gazetteer';
import { ContentError } from '../problem/problem';
import { loadBoundaries } from './load-boundaries';
import { loadGazetteer } from './load-gazetteer';

/** The gazetteer in geodata below `root`. @throws ContentError with every problem in what is read */
export function openGazetteer(root: string): ListedGazetteer {
	const boundaries = loadBoundaries(root);
	if (!boundaries.ok) throw new ContentError(boundaries.problems);
	const gazetteer = loadGazetteer(root, readShapes(boundaries.value));
	if (!gazetteer.ok) throw new ContentError(gazetteer.problems);
	return gazetteer.value;
}
