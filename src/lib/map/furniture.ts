import type { Rect, Size } from './geometry';
import { narrowBelow } from './label-type';

/**
 * Where controls, inset, key, scale and attribution stand on a plate before anything can be measured; the same as the
 * CSS of their components.
 *
 * @param links stated distances that the key explains, a line each, or two where it is narrow
 */
export function furniture({ width, height }: Size, links = 0): Rect[] {
	const narrow = width < narrowBelow;
	const margin = narrow ? 8 : 16;
	const inset = narrow ? 52 : 96;
	const key = narrow || height < 620 ? { width: 72, height: 44 } : openKey(width, links);
	const credit = narrow ? { width: 206, height: 34 } : { width: 336, height: 26 };
	return [
		{ x: width - margin - 46, y: margin, width: 46, height: 136 },
		...(width < 360 ? [] : [{ x: margin, y: margin, width: inset, height: inset }]),
		{ x: margin, y: height - margin - key.height, ...key },
		{ x: width - margin - credit.width, y: height - margin - credit.height, ...credit }
	];
}

/** Least width of the open key for so many lines of entries. */
const keyLines = [
	{ lines: 2, from: 560 },
	{ lines: 3, from: 400 },
	{ lines: 4, from: 320 },
	{ lines: 5, from: 0 }
];

/** The key on a large plate: the narrower the plate, the more lines it takes. */
function openKey(plateWidth: number, links: number): Size {
	const width = Math.min(620, plateWidth - 372);
	const linesOfLink = width < 400 ? 2 : 1;
	const lines = (keyLines.find(({ from }) => width >= from)?.lines ?? 5) + links * linesOfLink;
	return { width, height: 18 + 18.6 * lines };
}
