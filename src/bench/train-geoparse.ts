/**
 * Learns the second opinion of toponym recognition from labelled corpora and writes geodata/models/geoparse.json. The
 * corpora stay outside the project; the same corpora give the same bytes.
 *
 *     npm run train:geoparse -- ../shared/corpora [--without lgl-half.jsonl]
 *
 * `--without`, as often as needed, leaves out a corpus, for instance for its licence.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parseModel } from '../lib/geoparse/parse-model';
import { ContentError } from '../lib/problem/problem';
import { openGazetteer } from '../lib/server/open-gazetteer';
import { corpora, readCorpus } from './corpora';
import { readLessons, trainModel } from './train-model';

const output = 'geodata/models/geoparse.json';

const { values, positionals } = parseArgs({
	options: { without: { type: 'string', multiple: true, default: [] } },
	allowPositionals: true
});
const [folder] = positionals;
const unknown = values.without.filter((name) => !corpora.some(({ file }) => file === name));
if (folder === undefined || unknown.length > 0) {
	console.error(
		`usage: train-geoparse.ts FOLDER [--without ${corpora.map(({ file }) => file).join('|')}]`
	);
	process.exit(2);
}

const gazetteer = openGazetteer(process.cwd());
const used = corpora.filter(({ file }) => !values.without.includes(file));
const { recognition } = trainModel(
	used.map((corpus) => readLessons(readCorpus(folder, corpus), gazetteer, false))
);
const model = {
	corpora: used.map(({ name }) => name),
	recognition: Object.fromEntries(recognition)
};
const json = JSON.stringify(model, undefined, '\t') + '\n';
const reading = parseModel(output, json);
if (!reading.ok) throw new ContentError(reading.problems);
writeFileSync(output, json);
const [size, compressed] = [Buffer.byteLength(json), gzipSync(json).length].map(
	(bytes) => `${(bytes / 1000).toFixed(0)} kB`
);
console.log(
	`${output}: ${recognition.size} features, ${size}, ${compressed} compressed, from ${model.corpora.join(', ')}`
);
