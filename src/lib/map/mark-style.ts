import type { Segment } from './geometry';
import type { Placement } from './layout-item';

/** CSS declarations, by property. */
export type Declarations = Readonly<Record<string, string>>;

/** To half a pixel, which no eye tells apart and which is sent for several sizes of the plate. */
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
): Declarations {
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

function symbolVariables({ symbol, target }: Placement): Declarations {
	if (!symbol) return { '--symbol': 'none' };
	return {
		'--symbol': 'block',
		'--sx': px(symbol.x - target.x),
		'--sy': px(symbol.y - target.y)
	};
}

/** The arrow stands on the outer side, and the local name lines up with the name rather than with the arrow. */
function edgeVariables({ bearing, edge, pinned }: Placement): Declarations {
	if (!edge) return { '--arrow': 'none', '--size': 'initial', '--local-inset': 'initial' };
	const atEnd = pinned === 'end';
	return {
		'--arrow': 'block',
		'--turn': `${Math.round(bearing)}deg`,
		'--size': 'var(--name-size)',
		'--arrow-order': atEnd ? '1' : '-1',
		'--arrow-margin': atEnd ? '0 0 0 6px' : '0 6px 0 0',
		'--local-inset': pinned === 'middle' ? '0' : atEnd ? '0 18px 0 0' : '0 0 0 18px'
	};
}

/** What Mark.svelte and ContextName.svelte take where nothing is said. */
export const labelDefaults: Declarations = {
	display: 'none',
	'--x': 'initial',
	'--y': 'initial',
	'--h': '44px',
	'--shift': '0%',
	'--align': 'left',
	'--show-local': 'block',
	'--arrow': 'none',
	'--size': 'initial',
	'--local-inset': 'initial',
	'--patch': 'none',
	'--symbol': 'none',
	'--f': 'none',
	'--d': 'none',
	'--px': '0px',
	'--py': '0px'
};

const showLocal = ({ form, forms }: Placement) =>
	form === forms - 1 && forms > 1 ? 'none' : 'block';

/** What Mark.svelte reads, but for where it stands; the same before and after scripts run. */
export function markDeclarations(placement: Placement): Declarations {
	const { label, target, pinned, hidden } = placement;
	if (hidden) return { display: 'none' };
	return {
		display: 'block',
		'--w': px(target.width),
		'--h': px(target.height),
		'--px': px(pinOf(placement)),
		'--py': px(label.y - target.y),
		'--shift': shifts[pinned],
		'--align': { start: 'left', middle: 'center', end: 'right' }[pinned],
		'--show-local': showLocal(placement),
		'--patch': placement.over ? 'block' : 'none',
		...edgeVariables(placement),
		...symbolVariables(placement),
		...lineVariables('f', placement.leader, placement),
		...lineVariables('d', placement.displacement, placement)
	};
}

/** What ContextName.svelte reads, but for where it stands: whether it is spelt twice. */
export const contextDeclarations = (placement: Placement): Declarations =>
	placement.hidden
		? { display: 'none' }
		: { display: 'block', '--show-local': showLocal(placement) };

/** Returns the declarations in CSS. */
export const cssOf = (declarations: Declarations): string =>
	Object.entries(declarations)
		.map(([name, value]) => `${name}:${value}`)
		.join(';');

/** The declarations that `from` does not hold already. */
export const differing = (declarations: Declarations, from: Declarations): Declarations =>
	Object.fromEntries(Object.entries(declarations).filter(([name, value]) => from[name] !== value));

/** Returns CSS that sets a mark or a context name, leaving out what holds where nothing is said. */
export const labelStyle = (declarations: Declarations): string =>
	cssOf(differing(declarations, labelDefaults));

const finely = (x: number, y: number): Declarations => ({ '--x': finePx(x), '--y': finePx(y) });

/** Where a context name stands, the middle of its upper side, `dx` and `dy` pixels from where it was laid out. */
export const liveContextOrigin = ({ label }: Placement, dx = 0, dy = 0): Declarations =>
	finely(label.x + label.width / 2 + dx, label.y + dy);

/** Where a mark stands, the top left corner of its target, `dx` and `dy` pixels from where it was laid out. */
export const liveOrigin = ({ target }: Placement, dx = 0, dy = 0): Declarations =>
	finely(target.x + dx, target.y + dy);
