import { desk } from '../messages/desk-words';
import type { GeoparseProblem } from './geoparse-messages';

/** Why a text was not geoparsed, as a sentence for whoever pasted it. */
export class GeoparseError extends Error {
	override readonly name = 'GeoparseError';
	readonly problem: GeoparseProblem;

	constructor(problem: GeoparseProblem) {
		super(desk.problems[problem]);
		this.problem = problem;
	}
}
