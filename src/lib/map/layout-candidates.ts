import { centreOf, nearestIn } from './geometry';
import type { Point, Rect, Size } from './geometry';
import type { Candidate, LabelForm, LayoutItem, Pinned } from './layout-item';

/** Costs: a label beside its mark is near 0, one form smaller is 3, one at the end of a leader 4 and more. */
export const costOfForm = 3;
const costOfLeader = 4;
const reach = [22, 32, 44, 60, 80, 104, 132];
const compass = [...Array(16).keys()].map((step) => (step * Math.PI) / 8);

type Side = 'E' | 'W' | 'S' | 'N' | 'NE' | 'SE' | 'NW' | 'SW';

const sides: readonly (readonly [side: Side, cost: number])[] = [
	['E', 0],
	['W', 0.5],
	['S', 0.7],
	['N', 0.9],
	['NE', 1],
	['SE', 1.1],
	['NW', 1.2],
	['SW', 1.3]
];

const pinnedOn = (dx: number): Pinned => (dx > 0.3 ? 'start' : dx < -0.3 ? 'end' : 'middle');

/** The label beside `point`, its rim `gap` pixels away; its first line level with the point on the east and west. */
function beside(point: Point, { width, height, head }: LabelForm, side: Side, gap: number): Rect {
	const diagonal = side.length === 2 ? gap * 0.7 : gap;
	const x = side.endsWith('E')
		? point.x + diagonal
		: side.endsWith('W')
			? point.x - diagonal - width
			: point.x - width / 2;
	const y = side.startsWith('N')
		? point.y - diagonal - height
		: side.startsWith('S')
			? point.y + diagonal
			: point.y - head;
	return { x, y, width, height };
}

const pinnedAt = (side: Side): Pinned =>
	side.endsWith('E') ? 'start' : side.endsWith('W') ? 'end' : 'middle';

type Near = Pick<Candidate, 'label' | 'pinned' | 'cost' | 'over'>;

/** Labels set close to `point`, with no leader. */
function adjacent(point: Point, form: LabelForm, gap: number): Near[] {
	return sides.map(([side, cost]) => ({
		label: beside(point, form, side, gap),
		pinned: pinnedAt(side),
		cost
	}));
}

/** Labels set over `point`, as those of areas are; nudged a little where something is in the way. */
function over(point: Point, form: LabelForm): Near[] {
	const nudges = [0, -8, 8, -16, 16, -26, 26];
	return nudges.flatMap((dy) =>
		nudges.slice(0, 5).map((dx) => ({
			label: {
				x: point.x - form.width / 2 + dx,
				y: point.y - form.height / 2 + dy,
				width: form.width,
				height: form.height
			},
			pinned: 'middle' as const,
			over: true,
			cost: (Math.abs(dx) + Math.abs(dy)) / 16
		}))
	);
}

/** The label with its nearest rim about `radius` pixels from `point` in the direction `angle`. */
function atDistance(point: Point, { width, height }: Size, angle: number, radius: number): Rect {
	const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
	return {
		x: point.x + dx * radius + ((dx - 1) / 2) * width,
		y: point.y + dy * radius + ((dy - 1) / 2) * height,
		width,
		height
	};
}

/** A leader shorter than this, in pixels, says nothing where no mark is at its end. */
const shortest = 16;

/** A line from the rim of the mark at `point` to the nearest point of the label. */
export function leaderTo(label: Rect, point: Point, symbol: number): Candidate['leader'] {
	const to = nearestIn(label, point);
	const [dx, dy] = [to.x - point.x, to.y - point.y];
	const length = Math.hypot(dx, dy);
	const rim = symbol / 2 + 1;
	if (length <= rim + (symbol > 0 ? 3 : shortest)) return null;
	return { from: { x: point.x + (dx / length) * rim, y: point.y + (dy / length) * rim }, to };
}

function ledAway(point: Point, form: LabelForm, symbol: number) {
	return reach.flatMap((radius) =>
		compass.map((angle) => {
			const label = atDistance(point, form, angle, radius);
			return {
				label,
				pinned: pinnedOn(Math.cos(angle)),
				cost: costOfLeader + radius / 16,
				leader: leaderTo(label, point, symbol)
			};
		})
	);
}

/** Pixels between a label and the mark, or the middle of the line, that it stands beside. */
const gapOf = ({ kind, symbol }: LayoutItem) => (kind === 'line' ? 9 : symbol / 2 + 4);

/** An anchor in view; for an item with a mark, the place where the mark stands. */
export interface AnchorInView {
	readonly index: number;
	readonly point: Point;
}

type Setting = (point: Point, form: LabelForm) => Omit<Candidate, 'form' | 'anchorIndex'>[];

function atAnchors(item: LayoutItem, at: readonly AnchorInView[], setting: Setting): Candidate[] {
	return at.flatMap(({ index, point }, rank) =>
		item.forms.flatMap((form, formIndex) =>
			setting(point, form).map((candidate) => ({
				...candidate,
				form: formIndex,
				anchorIndex: index,
				cost:
					candidate.cost +
					formIndex * costOfForm +
					Math.min(1.2, rank * (item.kind === 'context' ? 0.1 : 0.3))
			}))
		)
	);
}

/** Returns ways to set the label at its place: beside the mark or line, or over the area. */
export function atPlace(item: LayoutItem, at: readonly AnchorInView[]): Candidate[] {
	const within = (item.kind === 'area' || item.kind === 'context') && item.symbol === 0;
	return atAnchors(item, at, (point, form) =>
		(within ? over(point, form) : adjacent(point, form, gapOf(item))).map((candidate) => ({
			leader: null,
			...candidate
		}))
	);
}

/** Returns ways to set the label some way off, at the end of a leader. */
export const atLeader = (item: LayoutItem, at: readonly AnchorInView[]): Candidate[] =>
	atAnchors(item, at.slice(0, 3), (point, form) => ledAway(point, form, item.symbol));

/** Every spot on the plate, for a label that found no room near its place. */
export function anywhere(item: LayoutItem, index: number, point: Point, size: Size): Candidate[] {
	const step = 14;
	return item.forms.flatMap((form, formIndex) => {
		const found: Candidate[] = [];
		for (let y = 4; y + form.height <= size.height - 4; y += step) {
			for (let x = 4; x + form.width <= size.width - 4; x += step) {
				const label = { x, y, width: form.width, height: form.height };
				const middle = centreOf(label);
				const away = Math.hypot(middle.x - point.x, middle.y - point.y);
				const leader = leaderTo(label, point, item.symbol);
				const cost = 12 + away / 12 + formIndex * costOfForm;
				const pinned = pinnedOn(Math.sign(middle.x - point.x));
				found.push({ form: formIndex, label, pinned, anchorIndex: index, leader, cost });
			}
		}
		return found;
	});
}
