import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldSpan } from './geo-score';

/** A labelled corpus, as its folder's README describes it. */
export interface Corpus {
	readonly name: string;
	readonly file: string;
	/** The forms of mention that it labels: GeoVirus has no demonyms. */
	readonly forms: readonly string[];
	/** F1 to be reached: exact, overlapping, and end to end, area-aware. */
	readonly goals: readonly number[];
}

export interface GoldDocument {
	readonly id: string;
	readonly text: string;
	readonly domain?: string;
	readonly gold: readonly GoldSpan[];
	/** Was it open to whoever wrote the rules? They read every other document of each corpus, and no more. */
	readonly isRead: boolean;
}

export interface LabelledCorpus extends Corpus {
	readonly documents: readonly GoldDocument[];
}

const namesAndDemonyms = ['name', 'demonym'];

export const corpora: readonly Corpus[] = [
	{ name: 'TR-News', file: 'tr-news.jsonl', forms: namesAndDemonyms, goals: [0.89, 0.9, 0.86] },
	{ name: 'GeoVirus', file: 'geovirus.jsonl', forms: ['name'], goals: [0.88, 0.9, 0.87] },
	{ name: 'LGL half', file: 'lgl-half.jsonl', forms: namesAndDemonyms, goals: [0.79, 0.82, 0.69] },
	{
		name: 'GeoWebNews half',
		file: 'geowebnews-half.jsonl',
		forms: namesAndDemonyms,
		goals: [0.76, 0.8, 0.75]
	}
];

/** @throws where the folder lacks the file */
export function readCorpus(folder: string, corpus: Corpus): LabelledCorpus {
	const lines = readFileSync(join(folder, corpus.file), 'utf8').split('\n');
	const documents = lines
		.filter((line) => line.trim() !== '')
		.map((line, i): GoldDocument => {
			// The corpora are checked where they are made; their README states their shape.
			const document = JSON.parse(line) as Omit<GoldDocument, 'isRead'>;
			return { ...document, isRead: i % 2 === 0 };
		});
	return { ...corpus, documents };
}
