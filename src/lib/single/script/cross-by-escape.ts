import { headingOf } from './sheets';

/** Escape goes from the words to the mark of the place that is open, and from the map back to where one was. */
export function crossByEscape(map: HTMLElement, words: HTMLElement): void {
	let last: HTMLElement | null = null;
	words.addEventListener('focusin', ({ target }) => {
		if (target instanceof HTMLElement && target !== words) last = target;
	});
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element))
			return;
		if (map.contains(event.target)) {
			const shown = last?.checkVisibility() === true ? last : null;
			(shown ?? openHeading(words))?.focus();
		} else {
			const mark = map.querySelector<HTMLElement>('[data-marker][aria-current]');
			mark?.focus({ preventScroll: true });
		}
	});
}

function openHeading(words: HTMLElement): HTMLElement | null {
	const sheet = words.querySelector('.sheet:not([hidden])');
	return sheet && headingOf(sheet);
}
