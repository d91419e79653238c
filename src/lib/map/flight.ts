import { between } from './camera-moves';
import type { Camera } from './view';

const duration = 650;

export const prefersStillness = (): boolean =>
	matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Moves from one camera to another, a frame at a time; returns a function that stops it where it is. */
export function fly(
	from: Camera,
	to: Camera,
	onframe: (camera: Camera) => void,
	onarrival: () => void,
	milliseconds = duration
): () => void {
	let request = 0;
	let started: number | undefined;
	const step = (now: number) => {
		started ??= now;
		const share = Math.min(1, (now - started) / milliseconds);
		onframe(share === 1 ? to : between(from, to, share));
		if (share < 1) request = requestAnimationFrame(step);
		else onarrival();
	};
	request = requestAnimationFrame(step);
	return () => cancelAnimationFrame(request);
}
