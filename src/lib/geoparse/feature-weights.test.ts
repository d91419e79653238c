import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureWeights } from './feature-weights';
import { shippedModel } from './geoparse-model';

const about = fc.constantFrom('before', 'two-before', 'common', 'surname');
const word = fc.constantFrom('', 'in', '=', 'a=b', 'the', '“', 'Kabul');
const parts = fc.oneof(
	fc.tuple(about),
	fc.tuple(about, word),
	fc.tuple(about, word, word)
) as fc.Arbitrary<[string, string?, string?]>; // one to three strings each
const spell = ([about, ...words]: readonly (string | undefined)[]) =>
	words.length === 0 ? `${about}` : `${about}=${words.join(' ')}`;

describe('weights found by the words of a feature', () => {
	it('are those of the string that the words make', () => {
		const some = fc.array(fc.tuple(parts, fc.integer({ min: -9, max: 9 })));
		fc.assert(
			fc.property(some, parts, (learned, asked) => {
				const weights = new Map(learned.map(([feature, weight]) => [spell(feature), weight]));
				const found = FeatureWeights.of(weights);
				for (const feature of [asked, ...learned.map(([feature]) => feature)])
					expect(found.weightOf(...feature)).toBe(weights.get(spell(feature)) ?? 0);
			})
		);
	});

	it('are those that ship', () => {
		const found = FeatureWeights.of(shippedModel.recognition);
		for (const [feature, weight] of shippedModel.recognition) {
			const [, about = '', words] = /^([a-z-]+)(?:=(.*))?$/s.exec(feature) ?? [];
			expect(found.weightOf(about, ...(words?.split(' ') ?? []))).toBe(weight);
		}
	});
});
