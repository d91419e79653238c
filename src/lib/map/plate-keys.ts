import type { PlateState } from './plate-state.svelte';

/** Pixels that an arrow key moves the map. */
const stride = 90;

const moves: Readonly<Record<string, readonly [x: number, y: number, zoom: number]>> = {
	ArrowLeft: [stride, 0, 0],
	ArrowRight: [-stride, 0, 0],
	ArrowUp: [0, stride, 0],
	ArrowDown: [0, -stride, 0],
	'+': [0, 0, 1],
	'=': [0, 0, 1],
	'-': [0, 0, -1]
};

/** Moves the map by the arrow keys, and zooms it by plus and minus. */
export function moveKeys(event: KeyboardEvent, map: Pick<PlateState, 'nudge'>): void {
	const move = moves[event.key];
	if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
	event.preventDefault();
	map.nudge({ x: move[0], y: move[1] }, move[2]);
}
