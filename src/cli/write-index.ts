import { writeFileSync } from 'node:fs';
import { packGazetteer } from '../lib/gazetteer/packed/pack-gazetteer';
import { ContentError } from '../lib/problem/problem';
import { checkModel } from '../lib/server/check-model';
import { openGazetteer } from '../lib/server/open-gazetteer';

/**
 * Packs the gazetteer below `root` into a file, once the learned weights that go with it are known to be sound.
 *
 * @throws ContentError with every problem in what is read
 */
export function writeIndex(root: string, file: string): void {
	const problems = checkModel(root);
	if (problems.length > 0) throw new ContentError(problems);
	writeFileSync(file, packGazetteer(openGazetteer(root)));
}
