import { writeFileSync } from 'node:fs';
import { packGazetteer } from '../lib/gazetteer/packed/pack-gazetteer';
import { openGazetteer } from '../lib/server/open-gazetteer';

/** Packs the gazetteer below `root` into a file. @throws ContentError with every problem in what is read */
export function writeIndex(root: string, file: string): void {
	writeFileSync(file, packGazetteer(openGazetteer(root)));
}
