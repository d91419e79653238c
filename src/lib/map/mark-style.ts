import type { Segment } from './geometry';
import type { Placement } from './layout-item';

/** Where a placement goes: CSS lengths for the top left corner of its target. */
export interface Origin {
	readonly x: string;
	readonly y: string;
}

/** To half a pixel, which no eye tells apart and which is sent for seven sizes of the plate. */
const px = (value: number) => `${Math.round(value * 2) / 2}px`;
/** What moves does so smoothly. */
const finePx = (value: number) => `${Math.round(value * 10) / 10}px`;
const shifts = { start: '0%', middle: '-50%', end: '-100%' } as const;

/** Pixels from the left of the target to the side of the label that keeps its place. */
function pinOf({ label, target, pinned }: Placement): number {
	const share = pinned === 'start' ? 0 : pinned === 'end' ? 1 : 0.5;
	return label.x + label.width * share - target.x;
}

/** A line as a rotated box: `prefix` f for the label's leader, d for a mark's displacement. */
function lineVariables(
	prefix: 'f' | 'd',
	line: Segment | null,
	{ target }: Placement
): Record<string, string> {
	if (!line) return { [`--${prefix}`]: 'none' };
	const [dx, dy] = [line.to.x - line.from.x, line.to.y - line.from.y];
	return {
		[`--${prefix}`]: 'block',
		[`--${prefix}x`]: px(line.from.x - target.x),
		[`--${prefix}y`]: px(line.from.y - target.y),
		[`--${prefix}l`]: px(Math.hypot(dx, dy)),
		[`--${prefix}a`]: `${Math.round((Math.atan2(dy, dx) * 1800) / Math.PI) / 10}deg`
	};
}

function symbolVariables({ symbol, target }: Placement): Record<string, string> {
	if (!symbol) return { '--symbol': 'none' };
	return {
		'--symbol': 'block',
		'--sx': px(symbol.x - target.x),
		'--sy': px(symbol.y - target.y)
	};
}

/** The arrow stands on the outer side, and the local name lines up with the name rather than with the arrow. */
function edgeVariables({ bearing, pinned }: Placement): Record<string, string> {
	const atEnd = pinned === 'end';
	return {
		'--turn': `${Math.round(bearing)}deg`,
		'--size': 'var(--name-size)',
		'--arrow-order': atEnd ? '1' : '-1',
		'--arrow-margin': atEnd ? '0 0 0 6px' : '0 6px 0 0',
		'--local-inset': pinned === 'middle' ? '0' : atEnd ? '0 18px 0 0' : '0 0 0 18px'
	};
}

/** What Mark.svelte takes where nothing is said. */
const defaults: Readonly<Record<string, string>> = {
	'--h': '44px',
	'--shift': '0%',
	'--align': 'left',
	'--show-local': 'block',
	'--arrow': 'none',
	'--patch': 'none',
	'--symbol': 'none',
	'--f': 'none',
	'--d': 'none',
	'--px': '0px',
	'--py': '0px'
};

/** Custom properties that Mark.svelte reads; the same before and after scripts run. */
function variables(placement: Placement, origin: Origin): Record<string, string> {
	const { label, target, pinned, edge, form, forms } = placement;
	return {
		'--x': origin.x,
		'--y': origin.y,
		'--w': px(target.width),
		'--h': px(target.height),
		'--px': px(pinOf(placement)),
		'--py': px(label.y - target.y),
		'--shift': shifts[pinned],
		'--align': { start: 'left', middle: 'center', end: 'right' }[pinned],
		'--show-local': form === forms - 1 && forms > 1 ? 'none' : 'block',
		'--arrow': edge ? 'block' : 'none',
		'--patch': placement.over ? 'block' : 'none',
		...(edge ? edgeVariables(placement) : {}),
		...symbolVariables(placement),
		...lineVariables('f', placement.leader, placement),
		...lineVariables('d', placement.displacement, placement)
	};
}

/** Returns CSS declarations that set a mark. */
export function markStyle(placement: Placement, origin: Origin): string {
	if (placement.hidden) return 'display:none';
	const declared = Object.entries(variables(placement, origin)).filter(
		([name, value]) => defaults[name] !== value
	);
	return `display:block;${declared.map(([name, value]) => `${name}:${value}`).join(';')}`;
}

/** Returns CSS declarations that set a context name: the middle of its upper side, and whether it is spelt twice. */
export function contextStyle({ hidden, form, forms }: Placement, { x, y }: Origin): string {
	if (hidden) return 'display:none';
	return `display:block;--x:${x};--y:${y}${form === forms - 1 && forms > 1 ? ';--show-local:none' : ''}`;
}

/** Where a context name stands after its anchor has moved by `dx` and `dy` pixels since the layout. */
export const liveContextOrigin = ({ label }: Placement, dx = 0, dy = 0): Origin => ({
	x: finePx(label.x + label.width / 2 + dx),
	y: finePx(label.y + dy)
});

/** Where a mark stands after its anchor has moved by `dx` and `dy` pixels since the layout. */
export const liveOrigin = ({ target }: Placement, dx = 0, dy = 0): Origin => ({
	x: finePx(target.x + dx),
	y: finePx(target.y + dy)
});
