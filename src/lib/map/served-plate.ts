import { storyShapes } from './footprints';
import { frameOf, pointToFrame, type Frame } from './frame';
import { furniture } from './furniture';
import type { Point, Size } from './geometry';
import { layOutLabels } from './label-layout';
import { labelTypes, leastTarget, narrowBelow } from './label-type';
import type { ShapeLine } from './layout-item';
import { estimatedContext, estimatedForms, layoutItems } from './layout-items';
import { contextId } from './context-id';
import { locatorSvg, locatorWindow, type LocatorInput } from './locator';
import { linkLines } from './link-labels';
import type { ContextLabel } from './map-place';
import { labelRules } from './label-rules';
import { contextDeclarations, markDeclarations, type Declarations } from './mark-style';
import { clearOfOthers, reachOf, shareOf, type LaidOut } from './resized';
import { fitBounds, platePadding, project, type Camera } from './view';
import type { Position } from '../gazetteer/place';

export interface ServedInput extends LocatorInput {
	readonly context: readonly ContextLabel[];
}

/** A plate for which labels are laid out before any script runs, and when CSS takes it. */
export interface NominalPlate {
	readonly query: string;
	readonly size: Size;
	/** The largest plate in the range that is common. */
	readonly upTo: Size;
}

/** Nearly the least of each range, since there is more room on a larger one. */
const nominal: readonly NominalPlate[] = [
	{
		query: '(width < 360px) and (height < 520px)',
		size: { width: 332, height: 304 },
		upTo: { width: 359, height: 420 }
	},
	{
		query: '(360px <= width < 385px) and (height < 520px)',
		size: { width: 362, height: 318 },
		upTo: { width: 384, height: 420 }
	},
	{
		query: `(385px <= width < ${narrowBelow}px) and (height < 520px)`,
		size: { width: 392, height: 344 },
		upTo: { width: 599, height: 480 }
	},
	{
		query: `(width < ${narrowBelow}px) and (height >= 520px)`,
		size: { width: 490, height: 712 },
		upTo: { width: 599, height: 1000 }
	},
	{
		query: `(${narrowBelow}px <= width < 760px) and (height < 620px)`,
		size: { width: 600, height: 395 },
		upTo: { width: 759, height: 520 }
	},
	{
		query: '(width >= 760px) and (height < 620px)',
		size: { width: 768, height: 438 },
		upTo: { width: 1024, height: 619 }
	},
	{
		query: `(${narrowBelow}px <= width < 760px) and (height >= 620px)`,
		size: { width: 672, height: 664 },
		upTo: { width: 759, height: 1100 }
	},
	{
		query: '(width >= 760px) and (height >= 620px)',
		size: { width: 800, height: 760 },
		upTo: { width: 1400, height: 1200 }
	}
];

/** A unit of the frame is half a pixel, or less. */
const rounded = (value: number) => Math.round(value);

/** What Mark.svelte and ContextName.svelte place by: units of the frame from the plate's middle, and pixels from there. */
function fixedTo(at: Position, frame: Frame, pixels: Point): Declarations {
	const [u, v] = pointToFrame(frame, at);
	return {
		'--x': 'initial',
		'--y': 'initial',
		'--u': String(rounded(u)),
		'--v': String(rounded(v)),
		'--p': `${rounded(pixels.x)}px`,
		'--q': `${rounded(pixels.y)}px`
	};
}

/** CSS for a length that keeps its share of the room along an edge. */
function alongEdge(at: number, extent: number, full: number, unit: string): string {
	return `calc(${rounded(shareOf(at, extent, full) * 1000) / 1000}*(100${unit} - ${rounded(extent)}px))`;
}

function markOrigin({ placement, at }: LaidOut, frame: Frame, size: Size): Declarations {
	const { anchor, target, edge } = placement;
	if (edge) {
		return {
			'--x': alongEdge(target.x, target.width, size.width, 'cqw'),
			'--y': alongEdge(target.y, target.height, size.height, 'cqh')
		};
	}
	return fixedTo(at, frame, { x: target.x - anchor.x, y: target.y - anchor.y });
}

function contextOrigin({ placement, at }: LaidOut, frame: Frame): Declarations {
	const { label, anchor } = placement;
	return {
		...fixedTo(at, frame, {
			x: label.x + label.width / 2 - anchor.x,
			y: label.y - anchor.y
		}),
		'--reach': `${rounded(reachOf(label))}px`
	};
}

/** The lines of the story's shapes as the camera sees them. */
function shapeLines(input: ServedInput, at: (position: Position) => Point): ShapeLine<Point>[] {
	return storyShapes(input.footprints, input.places).flatMap(({ id, geometry, drawing }) => {
		if (drawing === 'country') return [];
		const lines =
			geometry.type === 'LineString'
				? [geometry.coordinates]
				: geometry.type === 'Polygon'
					? geometry.coordinates
					: geometry.coordinates.flat();
		return lines.map((line) => ({
			id,
			points: line.map((point) => at(point as unknown as Position))
		}));
	});
}

function labelsOn(
	input: ServedInput,
	frame: Frame,
	{ size, upTo }: NominalPlate
): Map<string, Declarations> {
	const camera: Camera = fitBounds(input.bounds, size, platePadding(size));
	const at = (position: Position) => project(camera, size, position);
	const type = labelTypes[size.width < narrowBelow ? 'narrow' : 'wide'];
	const obstaclesOn = (on: Size) => furniture(on, input.links?.length);
	const items = layoutItems(
		input.places,
		input.context,
		at,
		(place) => estimatedForms(place, type),
		(label) => estimatedContext(label, type)
	);
	const placements = layOutLabels({
		items,
		size,
		obstacles: obstaclesOn(size),
		lines: [
			...shapeLines(input, at),
			...linkLines(input.links ?? []).map((line) => ({
				id: line.id,
				points: line.points.map(at)
			}))
		],
		target: leastTarget,
		previous: new Map()
	});
	const names = new Set(input.context.map(contextId));
	const anchors = new Map<string, readonly Position[]>([
		...input.places.map(({ id, anchors }) => [id, anchors] as const),
		...input.context.map((label) => [contextId(label), label.anchors] as const)
	]);
	const laidOut = placements
		.filter(({ hidden }) => !hidden)
		.map((placement): LaidOut => {
			const { id, anchorIndex } = placement;
			const anchor = anchors.get(id)?.[anchorIndex] ?? frame.center;
			return { placement, at: anchor, kind: names.has(id) ? 'context' : 'mark' };
		});
	return new Map(
		clearOfOthers(laidOut, input.bounds, { from: size, upTo }, obstaclesOn).map((label) => [
			label.placement.id,
			label.kind === 'context'
				? { ...contextDeclarations(label.placement), ...contextOrigin(label, frame) }
				: { ...markDeclarations(label.placement), ...markOrigin(label, frame, size) }
		])
	);
}

function drawingRule(frame: Frame, generosity: LocatorInput['generosity']): string {
	const [left, top, right, bottom] = locatorWindow(frame, generosity);
	const scale = (side: string, extent: number) =>
		`(100${side} - 2*var(--padding))/${rounded(extent)}`;
	return [
		`.plate:not(.live){--s:min(${scale('cqw', frame.width)},${scale('cqh', frame.height)})}`,
		`.plate:not(.live) .locator{width:calc(${right - left}*var(--s));height:calc(${bottom - top}*var(--s))}`
	].join('');
}

/**
 * Returns the HTML that makes the plate read before any script has run, for the prop `locator` of Plate.svelte: the
 * locator drawing of `bounds`, and a style sheet that puts it and every mark where `fitBounds` would, at any width.
 */
export function servedPlate(input: ServedInput, plates: readonly NominalPlate[] = nominal): string {
	const frame = frameOf(input.bounds);
	const ranges = plates.map((plate) => ({
		query: plate.query,
		labels: labelsOn(input, frame, plate)
	}));
	// What places the labels comes last, so that what stands above the map is painted before they are.
	return [
		`<style>${drawingRule(frame, input.generosity)}</style>`,
		locatorSvg(input),
		`<style>${labelRules(ranges)}</style>`
	].join('');
}
