import { frameOf } from './frame';
import { fitBounds, metresPerPixel, platePadding, worldSize, type Bounds } from './view';

const steps = [5, 2, 1];

/** A round distance, and how long it is on the plate. */
export interface ScaleBar {
	readonly kilometres: number;
	readonly pixels: number;
}

/** Returns the longest round distance (1, 2 or 5 times a power of ten) that takes at most `most` pixels. */
export function scaleBar(metresPerPixel: number, most: number): ScaleBar {
	const limit = (metresPerPixel * most) / 1000;
	const power = 10 ** Math.floor(Math.log10(limit));
	const kilometres = (steps.find((step) => step * power <= limit) ?? 1) * power;
	return { kilometres, pixels: (kilometres * 1000) / metresPerPixel };
}

/** The bar before scripts run: it grows with the plate, and takes at most `most` pixels on a phone. */
export function servedBar(bounds: Bounds): { kilometres: number; length: string } {
	const frame = frameOf(bounds);
	const phone = { width: 390, height: 360 };
	const camera = fitBounds(bounds, phone, platePadding(phone));
	const { kilometres, pixels } = scaleBar(metresPerPixel(camera), 56);
	const units = pixels / (worldSize(camera.zoom) * frame.unit);
	return { kilometres, length: `calc(${units.toFixed(1)}*var(--s))` };
}
