import type { FlavourName } from './tokens';

/**
 * Under this key app.html finds the choice again before first paint; where storage is closed to the page, the system's
 * theme holds. What is explained here is not there, since every page would carry it.
 */
const key = 'theme';

const darkSystem = '(prefers-color-scheme: dark)';

const isFlavour = (name: string | undefined): name is FlavourName =>
	name === 'light' || name === 'dark';

/** The flavour that the page has now: what the reader chose, or else the system's. */
export function currentFlavour(): FlavourName {
	const chosen = document.documentElement.dataset['theme'];
	if (isFlavour(chosen)) return chosen;
	return matchMedia(darkSystem).matches ? 'dark' : 'light';
}

/** Shows the page in `flavour` from now on; where that is the system's own, the page follows the system again. */
export function chooseFlavour(flavour: FlavourName): void {
	const isSystems = matchMedia(darkSystem).matches === (flavour === 'dark');
	if (isSystems) delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = flavour;
	remember(isSystems ? null : flavour);
}

function remember(flavour: FlavourName | null): void {
	try {
		if (flavour === null) localStorage.removeItem(key);
		else localStorage.setItem(key, flavour);
	} catch (reason) {
		// Storage is closed to this page: the choice holds until it is left.
		console.info('The theme cannot be remembered here.', reason);
	}
}

/** Calls `onchange` whenever the flavour changes; returns a function that stops that. */
export function watchFlavour(onchange: (name: FlavourName) => void): () => void {
	let last = currentFlavour();
	const look = () => {
		const now = currentFlavour();
		if (now !== last) onchange((last = now));
	};
	const system = matchMedia(darkSystem);
	const root = new MutationObserver(look);
	system.addEventListener('change', look);
	root.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		system.removeEventListener('change', look);
		root.disconnect();
	};
}
