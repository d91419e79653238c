import {
	containsRect,
	crosses,
	inflate,
	movedInto,
	overlaps,
	rectAround,
	centreOf,
	sharedArea
} from './geometry';
import type { Rect, Segment } from './geometry';
import type { Candidate, LayoutInput } from './layout-item';
import type { PlacedSymbol } from './symbol-layout';

export interface Strictness {
	/** Least width and height of a target in pixels. */
	readonly target: number;
	/** Labels and leaders keep off each other. */
	readonly leaders: boolean;
}

interface Owned<T> {
	readonly owner: string;
	readonly shape: T;
}

/** Pixels kept free between labels on one line. */
const between = 8;

const nowhere: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** What is already taken on the plate. */
export class Occupied {
	readonly #plate: Rect;
	readonly #obstacles: readonly Rect[];
	readonly #symbols: Owned<Rect>[] = [];
	readonly #labels: Owned<Rect>[] = [];
	readonly #leaders: Owned<Segment>[] = [];
	/** From true places to displaced marks; not even their own label may cover them. */
	readonly #displacements: Segment[] = [];
	readonly #strictness: Strictness;

	constructor({ size, obstacles }: LayoutInput, strictness: Strictness) {
		this.#plate = { x: 0, y: 0, ...size };
		this.#obstacles = obstacles;
		this.#strictness = strictness;
	}

	/** The target of a label: around it, at least as large as a finger needs, within the plate. */
	targetOf(candidate: Candidate | undefined): Rect {
		if (!candidate) return nowhere;
		const { label } = candidate;
		const { target } = this.#strictness;
		const size = { width: Math.max(label.width, target), height: Math.max(label.height, target) };
		return movedInto(this.#plate, rectAround(centreOf(label), size));
	}

	addSymbol({ id, box }: PlacedSymbol, leader: Segment | null): void {
		this.#symbols.push({ owner: id, shape: box });
		if (leader) this.#displacements.push(leader);
	}

	addLabel(owner: string, candidate: Candidate, isTarget = true): void {
		this.#labels.push({ owner, shape: isTarget ? this.targetOf(candidate) : candidate.label });
		if (candidate.leader) this.#leaders.push({ owner, shape: candidate.leader });
	}

	/** True where the label covers nothing and is covered by nothing; `room` pixels are kept around context. */
	isFree(owner: string, candidate: Candidate, room?: number): boolean {
		const { label, leader } = candidate;
		if (!containsRect(inflate(this.#plate, -3), label)) return false;
		const box = room === undefined ? this.targetOf(candidate) : inflate(label, room);
		const own = inflate(label, -1);
		if (this.#obstacles.some((obstacle) => overlaps(obstacle, box))) return false;
		const apart = { ...box, x: box.x - between, width: box.width + 2 * between };
		if (this.#labels.some(({ shape }) => overlaps(shape, apart))) return false;
		if (
			this.#symbols.some((one) => overlaps(one.shape, one.owner === owner ? own : inflate(box, 2)))
		)
			return false;
		return !this.#strictness.leaders || this.#leaderIsClear(owner, label, leader);
	}

	#leaderIsClear(owner: string, label: Rect, leader: Segment | null): boolean {
		if (this.#displacements.some((shape) => crosses(shape, label))) return false;
		if (this.#leaders.some((one) => one.owner !== owner && crosses(one.shape, label))) return false;
		if (!leader) return true;
		const others = [...this.#labels, ...this.#symbols].filter((one) => one.owner !== owner);
		return (
			!others.some(({ shape }) => crosses(leader, shape)) &&
			!this.#obstacles.some((shape) => crosses(leader, shape))
		);
	}

	/** The candidate within the plate that shares the least ground with what is taken. */
	leastCrowded(owner: string, candidates: readonly Candidate[]): Candidate | undefined {
		const taken = [
			...this.#obstacles,
			...[...this.#labels, ...this.#symbols].flatMap((one) =>
				one.owner === owner ? [] : [one.shape]
			)
		];
		let best: Candidate | undefined;
		let least = Infinity;
		for (const candidate of candidates) {
			if (!containsRect(this.#plate, candidate.label)) continue;
			const shared = taken.reduce((sum, shape) => sum + sharedArea(shape, candidate.label), 0);
			const score = shared + candidate.cost;
			if (score < least) [best, least] = [candidate, score];
		}
		return best ?? candidates[0];
	}
}
