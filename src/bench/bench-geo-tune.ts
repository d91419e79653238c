/**
 * Sets the weights of toponym resolution by coordinate ascent: each weight in turn is moved by a step, and kept where
 * the area-aware end-to-end F1 grows, averaged over the corpora. Deterministic; prints the table to put into
 * src/lib/geoparse/resolution-weights.ts.
 *
 *     npx tsx src/bench/bench-geo-tune.ts ../shared/corpora [--without tr-news.jsonl] [--sweeps 2]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Mention, RecognisedMention } from '../lib/geoparse/mention';
import { outletHome, type OutletHome } from '../lib/geoparse/outlet-home';
import { recognise } from '../lib/geoparse/recognise';
import { resolve } from '../lib/geoparse/resolve';
import { resolutionWeights, type ResolutionWeights } from '../lib/geoparse/resolution-weights';
import { tokenise } from '../lib/geoparse/tokens';
import { openGazetteer } from '../lib/server/open-gazetteer';
import { f1, scoreDocument, type GoldSpan } from './geo-score';

interface PreparedDocument {
	readonly text: string;
	readonly gold: readonly GoldSpan[];
	readonly recognised: readonly RecognisedMention[];
	/** Those that the corpus labels: GeoVirus has no demonyms. */
	readonly forms: readonly string[];
	readonly home?: OutletHome;
}

const { values, positionals } = parseArgs({
	options: { without: { type: 'string' }, sweeps: { type: 'string', default: '2' } },
	allowPositionals: true
});
const [folder = '../shared/corpora'] = positionals;
const files = ['tr-news.jsonl', 'geovirus.jsonl', 'lgl-half.jsonl', 'geowebnews-half.jsonl'];
const gazetteer = openGazetteer(process.cwd());
const corpora = files.filter((file) => file !== values.without).map(prepare);
// Only this script changes the table, and only in its own memory.
const weights = resolutionWeights as { -readonly [key in keyof ResolutionWeights]: number };

let best = measure();
console.error(`at first ${best.toFixed(4)}`);
for (let sweep = 0; sweep < Number(values.sweeps); sweep++) {
	for (const key of Object.keys(weights) as (keyof ResolutionWeights)[]) {
		const unit = key === 'halfDistance' ? 50 : 1;
		for (const step of [0.5, -0.5, 1.5, -1.5]) tryStep(key, step * (unit / (sweep + 1)));
	}
}
console.log(JSON.stringify(weights, undefined, '\t'));

function tryStep(key: keyof ResolutionWeights, step: number): void {
	const before = weights[key];
	weights[key] = Math.round((before + step) * 100) / 100;
	const reached = weights.halfDistance > 0 ? measure() : 0;
	if (reached > best + 0.0004) {
		best = reached;
		console.error(`${key} ${before} → ${weights[key]}: ${best.toFixed(4)}`);
	} else weights[key] = before;
}

function prepare(file: string): PreparedDocument[] {
	const lines = readFileSync(join(folder, file), 'utf8')
		.split('\n')
		.filter((line, i) => line.trim() !== '' && i % 2 === 0);
	return lines.map((line) => {
		// The corpora are checked where they are made; their README states their shape.
		const { text, domain, gold } = JSON.parse(line) as {
			text: string;
			domain?: string;
			gold: GoldSpan[];
		};
		const all = recognise(tokenise(text), gazetteer);
		const recognised = all.filter(({ form }) => form !== 'description');
		const forms = file === 'geovirus.jsonl' ? ['name'] : ['name', 'demonym'];
		const home = domain === undefined ? {} : { home: outletHome(domain, gazetteer) };
		return { text, gold, recognised, forms, ...home };
	});
}

/** Mean of the corpora's F1, area-aware, end to end. */
function measure(): number {
	const figures = corpora.map((documents) => {
		const total = { placed: 0, inArea: 0, gold: 0 };
		for (const { text, gold, recognised, forms, home } of documents) {
			const mentions = resolve(text, recognised, gazetteer, home);
			const found = mentions.filter(({ form }) => forms.includes(form)).map(toSpan);
			const { counts } = scoreDocument(gold, found);
			total.placed += counts.placed;
			total.inArea += counts.inArea;
			total.gold += counts.gold;
		}
		return f1(total.inArea, total.placed - total.inArea, total.gold);
	});
	return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

function toSpan({ start, end, place }: Mention) {
	const [lon, lat] = (place === null ? undefined : gazetteer.get(place)?.point) ?? [null, null];
	return { start, end, lat, lon };
}
