import type { AttributionCase } from './cases/attribution-case';
import { directCases } from './cases/direct-cases';
import { hedgedCases } from './cases/hedged-cases';
import { indirectCases } from './cases/indirect-cases';
import { sourceCases } from './cases/source-cases';

export type { AttributionCase, ExpectedVoice } from './cases/attribution-case';

/** Every case of who says what: news sentences of our own writing. */
export const attributionCases: readonly AttributionCase[] = [
	...directCases,
	...indirectCases,
	...hedgedCases,
	...sourceCases
];
