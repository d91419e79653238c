import type { Position } from '../gazetteer/place';
import type { Point } from './geometry';

const degree = Math.PI / 180;

/**
 * Returns where `position` lies on a globe of radius 1 seen from above `center`, x to the right and y down, or nothing
 * where it lies on the far side. Snyder 1987, p. 149.
 */
export function onGlobe(center: Position, position: Position): Point | undefined {
	const [turn, tilt] = [(position[0] - center[0]) * degree, center[1] * degree];
	const latitude = position[1] * degree;
	const facing =
		Math.sin(tilt) * Math.sin(latitude) + Math.cos(tilt) * Math.cos(latitude) * Math.cos(turn);
	if (facing < 0) return undefined;
	return {
		x: Math.cos(latitude) * Math.sin(turn),
		y: -(Math.cos(tilt) * Math.sin(latitude) - Math.sin(tilt) * Math.cos(latitude) * Math.cos(turn))
	};
}
