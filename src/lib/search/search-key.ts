/** Id of the field that the key leads to. */
export const searchFieldId = 'search-field';

const store = 'whereabouts:search-key';

/** A key that means the search: "/" alone, on any keyboard, and not where a reader is typing. */
export function isSearchKey(event: KeyboardEvent): boolean {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
	return !event.defaultPrevented && !event.isComposing && !isField(event.target) && isKeyOn();
}

const isField = (target: EventTarget | null) =>
	target instanceof HTMLElement &&
	(target.isContentEditable || target.matches('input, textarea, select'));

/** What was chosen since the page was opened: it counts where the browser keeps nothing. */
let chosen: boolean | undefined;

/** A single key must be possible to turn off (WCAG 2.1.4); it is on unless the reader has done so. */
export function isKeyOn(): boolean {
	if (chosen !== undefined) return chosen;
	try {
		return localStorage.getItem(store) !== 'off';
	} catch {
		// A browser that refuses storage remembers no choice.
		return true;
	}
}

/** Turns the key on or off, and remembers it where the browser lets us. */
export function turnKey(on: boolean): void {
	chosen = on;
	try {
		localStorage.setItem(store, on ? 'on' : 'off');
	} catch {
		// A browser that refuses storage keeps the choice until the page is left.
	}
}
