import trained from '../../../geodata/models/geoparse.json' with { type: 'json' };
import { handSetWeights, type ResolutionWeights } from './resolution-weights';
import type { RecognitionWeights } from './feature-weights';

/** What judges a text beyond the rules, learned or set by hand: see geodata/models/MODEL_CARD.md. */
export interface GeoparseModel {
	readonly recognition: RecognitionWeights;
	readonly resolution: ResolutionWeights;
}

/** The rules alone, with nothing learned. */
export const untrainedModel: GeoparseModel = {
	recognition: new Map(),
	resolution: handSetWeights
};

/** What ships, as `npm run train:geoparse` wrote it. */
export const shippedModel: GeoparseModel = {
	recognition: new Map(Object.entries(trained.recognition)),
	resolution: handSetWeights
};
