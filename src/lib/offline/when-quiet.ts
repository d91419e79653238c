/** Milliseconds after the page has loaded before anything is kept: the reader's own requests come first. */
const patience = 4000;

const whenIdle: (act: () => void) => void =
	typeof requestIdleCallback === 'undefined' ? setTimeout : requestIdleCallback;

/** Calls `act` once the page has loaded, some seconds have passed and the browser is idle. Returns a function that stops waiting. */
export function whenQuiet(act: () => void): () => void {
	let waiting = 0;
	const wait = () => {
		waiting = window.setTimeout(() => whenIdle(act), patience);
	};
	if (document.readyState === 'complete') wait();
	else addEventListener('load', wait, { once: true });
	return () => {
		removeEventListener('load', wait);
		clearTimeout(waiting);
	};
}
