/** A picture that repeats without a seam. */
export interface HatchImage {
	/** Device pixels. */
	readonly width: number;
	readonly height: number;
	/** RGBA, not premultiplied. */
	readonly data: Uint8ClampedArray;
}

/** Device pixels to a CSS pixel in the picture. */
export const hatchRatio = 2;
const spacing = 6;
const thickness = 1.3;
const opacity = 0.42;

const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** How much of the pixel at `across` device pixels from a line's middle the line covers, 0 to 1. */
const coverage = (across: number) =>
	Math.min(1, Math.max(0, (thickness * hatchRatio) / 2 - across + 0.5));

/** Returns diagonal lines in the colour `#rrggbb`, 6 CSS pixels apart, on a transparent ground. */
export function hatchImage(colour: string): HatchImage {
	const side = Math.round(spacing * Math.SQRT2 * hatchRatio);
	const data = new Uint8ClampedArray(side * side * 4);
	const [red = 0, green = 0, blue = 0] = channels(colour);
	for (let y = 0; y < side; y += 1) {
		for (let x = 0; x < side; x += 1) {
			const phase = (x + y) % side;
			const across = Math.min(phase, side - phase) / Math.SQRT2;
			data.set([red, green, blue, 255 * opacity * coverage(across)], (y * side + x) * 4);
		}
	}
	return { width: side, height: side, data };
}
