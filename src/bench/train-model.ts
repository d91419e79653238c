import type { Gazetteer } from '../lib/gazetteer/gazetteer';
import type { GeoparseModel } from '../lib/geoparse/geoparse-model';
import { handSetWeights } from '../lib/geoparse/resolution-weights';
import { tokenise } from '../lib/geoparse/tokens';
import type { LabelledCorpus } from './corpora';
import { addWritings, countWritings, type WordWritings } from './name-words';
import {
	recognitionExamples,
	trainRecognition,
	type RecognitionExample
} from './train-recognition';
import { resolutionExamples, trainResolution, type ResolutionExample } from './train-resolution';

/** A corpus, read for what can be learned from it. */
export interface Lessons {
	readonly corpus: LabelledCorpus;
	readonly recognition: readonly RecognitionExample[];
	readonly writings: WordWritings;
	/** Empty where the weights of resolution are not to be learned. */
	readonly resolution: readonly ResolutionExample[];
}

export function readLessons(
	corpus: LabelledCorpus,
	gazetteer: Gazetteer,
	withResolution: boolean
): Lessons {
	return {
		corpus,
		recognition: recognitionExamples(corpus, gazetteer),
		writings: countWritings(corpus.documents.map(({ text }) => tokenise(text))),
		resolution: withResolution ? resolutionExamples(corpus, gazetteer) : []
	};
}

/**
 * Learns from these corpora alone. What ships has the weights of resolution that were set by hand: learned ones do no
 * better on a corpus left out, as `bench-geoparse.ts --learn-resolution` shows. Deterministic.
 */
export function trainModel(lessons: readonly Lessons[]): GeoparseModel {
	const recognition = trainRecognition(
		lessons.flatMap((one) => one.recognition),
		addWritings(lessons.map(({ writings }) => writings))
	);
	const examples = lessons.map(({ resolution }) => resolution).filter(({ length }) => length > 0);
	const resolution =
		examples.length === 0 ? handSetWeights : trainResolution(examples, handSetWeights);
	return { recognition, resolution };
}
