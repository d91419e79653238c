import type { FlavourName } from '../theme/tokens';

/** The flavour that the page has now: `data-theme` on the root, or else the system's. */
export function currentFlavour(): FlavourName {
	const chosen = document.documentElement.dataset['theme'];
	if (chosen === 'light' || chosen === 'dark') return chosen;
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Calls `onchange` when it changes; returns a function that stops that. */
export function watchFlavour(onchange: (name: FlavourName) => void): () => void {
	let last = currentFlavour();
	const look = () => {
		const now = currentFlavour();
		if (now !== last) onchange((last = now));
	};
	const system = matchMedia('(prefers-color-scheme: dark)');
	const root = new MutationObserver(look);
	system.addEventListener('change', look);
	root.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		system.removeEventListener('change', look);
		root.disconnect();
	};
}
