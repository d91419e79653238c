import type { Sample } from './covered-ground';
import { centreOf, containsPoint, distance, inflate, type Point } from './geometry';
import type { Candidate } from './layout-item';

/** Pixels within which a label seems to belong to a line. */
const nearness = 9;

/** What it costs to cover a place's own lines, or anything of another's, and to stand closer to another's line. */
function costOfGround({ label }: Candidate, id: string, ground: readonly Sample[]): number {
	const [tight, wide] = [inflate(label, 1), inflate(label, nearness)];
	let [covered, confusing] = [0, 0];
	for (const sample of ground) {
		const own = sample.id === id;
		// Its own ground is no hindrance to a label, but its own lines are.
		if ((own && sample.inside) || !containsPoint(wide, sample)) continue;
		if (containsPoint(tight, sample)) covered += 1;
		else if (!own && !sample.inside) confusing += 1;
	}
	return Math.min(14, covered / 3) + Math.min(2.5, confusing / 5);
}

/** What it costs to leave the spot where the label stood. */
function costOfMoving({ label }: Candidate, previous: Point | undefined): number {
	const moved = previous ? distance(previous, centreOf(label)) : 0;
	return moved < 2 ? 0 : 0.8 + Math.min(moved, 60) / 24;
}

/** Candidates for the label of `id`, cheapest first, with the cost of what they cover and of moving added. */
export const weighed = (
	candidates: readonly Candidate[],
	id: string,
	ground: readonly Sample[],
	previous: Point | undefined
): Candidate[] =>
	candidates
		.map((candidate) => ({
			...candidate,
			cost: candidate.cost + costOfGround(candidate, id, ground) + costOfMoving(candidate, previous)
		}))
		.sort((a, b) => a.cost - b.cost);
