/** A picture that repeats without a seam. */
export interface HatchImage {
	/** Device pixels. */
	readonly width: number;
	readonly height: number;
	/** RGBA, not premultiplied. */
	readonly data: Uint8ClampedArray;
}

/** Device pixels to a CSS pixel in the picture. */
export const hatchRatio = 3;
const spacing = 6;
const thickness = 1.3;
const opacity = 0.42;

/** Sizes of the picture within one level of zoom, over which the map stretches it to double. */
const sizes = 6;

/** Name of the picture that keeps its spacing on the screen at this zoom. */
export const hatchName = (flavour: string, zoom: number): string =>
	`hatch-${flavour}-${Math.floor((zoom - Math.floor(zoom)) * sizes)}`;

/** The flavour and the shrinking factor that a name from `hatchName` stands for. */
export function readHatchName(name: string): { flavour: string; shrink: number } | undefined {
	const [, flavour, size] = /^hatch-(\w+)-(\d)$/.exec(name) ?? [];
	if (flavour === undefined) return undefined;
	return { flavour, shrink: 2 ** -((Number(size) + 0.5) / sizes) };
}

const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** How much of the pixel at `across` device pixels from the middle of a line that is `thick` the line covers, 0 to 1. */
const coverage = (across: number, thick: number) =>
	Math.min(1, Math.max(0, thick / 2 - across + 0.5));

/**
 * Returns diagonal lines in the colour `#rrggbb` on a transparent ground, 6 CSS pixels apart once the map has stretched
 * them by `1 / shrink`.
 */
export function hatchImage(colour: string, shrink: number): HatchImage {
	const side = Math.round(spacing * Math.SQRT2 * hatchRatio * shrink);
	const thick = thickness * hatchRatio * shrink;
	const data = new Uint8ClampedArray(side * side * 4);
	const [red = 0, green = 0, blue = 0] = channels(colour);
	for (let y = 0; y < side; y += 1) {
		for (let x = 0; x < side; x += 1) {
			const phase = (x + y) % side;
			const across = Math.min(phase, side - phase) / Math.SQRT2;
			data.set([red, green, blue, 255 * opacity * coverage(across, thick)], (y * side + x) * 4);
		}
	}
	return { width: side, height: side, data };
}
