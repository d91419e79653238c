/** Milliseconds without scrolling after which the place is kept; browsers allow few such notes in a row. */
const pause = 200;

interface Kept {
	readonly scrolled: number;
}

const isKept = (state: unknown): state is Kept =>
	typeof state === 'object' && state !== null && 'scrolled' in state;

const keep = () => history.replaceState({ scrolled: window.scrollY } satisfies Kept, '');

/** Where the reader was when the entry of the history that is shown now was left; null for one that is new. */
export const scrolledBefore = (): number | null =>
	isKept(history.state) ? history.state.scrolled : null;

/** Keeps with each entry of the history how far it was scrolled: browsers lose it when another part is shown. */
export function rememberScrolling(): void {
	history.scrollRestoration = 'manual';
	let waiting = 0;
	window.addEventListener(
		'scroll',
		() => {
			clearTimeout(waiting);
			waiting = window.setTimeout(keep, pause);
		},
		{ passive: true }
	);
	const leave = () => {
		clearTimeout(waiting);
		keep();
	};
	window.addEventListener('pagehide', leave);
	document.addEventListener(
		'click',
		({ target }) => {
			if (target instanceof Element && target.closest('a[href^="#"]')) leave();
		},
		{ capture: true }
	);
}
