import type { ContextLabel, MapPlace } from './map-place';
import type { LabelForm } from './layout-item';
import { localWidth, sansWidth, serifWidth } from './text-width';

/** How large the type on the plate is set; the same as the CSS of Mark.svelte and ContextName.svelte. */
export interface LabelType {
	readonly name: number;
	readonly areaName: number;
	readonly local: number;
	readonly count: number;
	readonly country: number;
	readonly province: number;
	readonly contextLocal: number;
	/** The tag is written out; else a sign stands for it. */
	readonly spellsTag: boolean;
}

/** Pixels, on plates narrower than 600 and on wider ones. */
export const labelTypes: Readonly<Record<'narrow' | 'wide', LabelType>> = {
	narrow: {
		name: 14,
		areaName: 16,
		local: 12,
		count: 11,
		country: 10,
		province: 10.5,
		contextLocal: 10,
		spellsTag: false
	},
	wide: {
		name: 16,
		areaName: 20,
		local: 13.5,
		count: 11.5,
		country: 12,
		province: 12,
		contextLocal: 11.5,
		spellsTag: true
	}
};

export const narrowBelow = 600;
/** Least side of a target in pixels: a finger's. */
export const leastTarget = 44;
export const arrowWidth = 18;

const nameLine = 1.2;
const localLine = 1.45;

/** Estimated sizes of a place's label: with its local name, and without. */
export function estimateForms(place: MapPlace, type: LabelType, extra = 0): LabelForm[] {
	const size = place.shape === 'area' && extra === 0 ? type.areaName : type.name;
	const tag = place.tag ? sansWidth(type.spellsTag ? `  ≠ ${place.tag}` : '  ≠') * type.count : 0;
	const count = 5 + type.count * 0.62 * String(place.passages).length + tag;
	const width = serifWidth(place.name) * size + count + extra;
	const line = size * nameLine;
	const short = { width, height: line, head: line / 2 };
	if (!place.local) return [short];
	const local = localWidth(place.local.text) * type.local + extra;
	const full = {
		width: Math.max(width, local),
		height: line + type.local * localLine,
		head: line / 2
	};
	return [full, short];
}

/** Estimated sizes of a context name: with its local name, and without. */
export function estimateContext(label: ContextLabel, type: LabelType): LabelForm[] {
	const country = label.rank === 'country';
	const size = country ? type.country : type.province;
	const width = sansWidth(label.name) * size * (country ? 1.55 : 1.08);
	const short = { width, height: size * 1.3, head: size * 0.65 };
	if (!label.local) return [short];
	// The words of a stated distance are in the interface's language, set like its name.
	const widthOf = label.rank === 'link' ? sansWidth : localWidth;
	const local = widthOf(label.local.text) * type.contextLocal * 1.04;
	const height = short.height + type.contextLocal * localLine;
	return [{ width: Math.max(width, local), height, head: short.head }, short];
}
