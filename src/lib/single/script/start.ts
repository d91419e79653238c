import { hydrate } from 'svelte';
import { plateWords } from '../../messages/messages';
import { chooseFlavour } from '../../theme/theme-choice';
import ThemeSwitch from '../../theme/ThemeSwitch.svelte';
import { placeIn } from './hash-target';
import type { SingleState } from '../single-data';
import { stateId } from '../state-id';
import { crossByEscape } from './cross-by-escape';
import { inline } from './inlined';
import { Reader } from './reader.svelte';
import { rememberScrolling } from './scroll-memory';
import { find, openAll } from './sheets';
import { unpack } from './unpack';

const root = document.documentElement;

function required(id: string): HTMLElement {
	const element = document.getElementById(id);
	if (!element) throw new Error(`The file is not whole: “${id}” is missing.`);
	return element;
}

/** The reader's choice on another visit, where the browser keeps one for files. */
function recallTheme(): void {
	try {
		const chosen = localStorage.getItem('theme');
		if (chosen === 'light' || chosen === 'dark') chooseFlavour(chosen);
	} catch (reason) {
		console.info('The theme cannot be remembered here.', reason);
	}
}

/** The switch is named already, in the language of the file. */
function takeSwitch(target: HTMLElement): void {
	const label = target.querySelector('button')?.ariaLabel ?? '';
	hydrate(ThemeSwitch, { target, props: { label } });
}

async function start(): Promise<void> {
	recallTheme();
	const state = await unpack<SingleState>(required(stateId).textContent);
	inline(state);
	const reader = new Reader(state);
	reader.takePlate(required('plate'), plateWords);
	takeSwitch(required('theme'));
	rememberScrolling();
	root.dataset['scripted'] = 'on';
	reader.arrive({ initial: true });
	window.addEventListener('hashchange', () => reader.arrive());
	// A search in the page has found words in a part that is not shown; a link to one comes this way as well.
	document.addEventListener('beforematch', ({ target }) => {
		if (!(target instanceof Element) || !target.matches('.sheet')) return;
		if (find(location.hash).sheet !== target) history.replaceState(null, '', `#${target.id}`);
	});
	const words = required('words');
	const placeOf = ({ target }: Event) => {
		const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
		return link ? placeIn(link.getAttribute('href') ?? '') : null;
	};
	for (const name of ['pointerover', 'focusin']) {
		words.addEventListener(name, (event) => reader.point(placeOf(event)));
	}
	for (const name of ['pointerleave', 'focusout'])
		words.addEventListener(name, () => reader.point(null));
	crossByEscape(required('plate'), words);
}

start().catch((error: unknown) => {
	// Without its script the file is one long document, which reads as well.
	delete root.dataset['scripted'];
	openAll();
	throw error;
});
