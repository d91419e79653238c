import { onMount } from 'svelte';
import { afterNavigate, beforeNavigate } from '$app/navigation';

/** The two halves of a page, once they are there. */
interface Halves {
	readonly map: HTMLElement | undefined;
	readonly words: HTMLElement | undefined;
}

/** Where focus was when a page was left: a link, and the half that it stood in. */
interface Left {
	readonly half: keyof Halves;
	readonly href: string;
}

const ownsEscape = 'input, textarea, select, dialog, [role="dialog"], [role="listbox"]';

/**
 * Takes focus along. A page that opens begins at its heading, a passage that is asked for at the passage; Back returns
 * to the link that was followed; a change of the query leaves focus alone. Escape goes from the words to the mark of
 * the place that is open, and from the map back to where one was in the words. To be called by the layout that holds
 * both halves. A new page is announced by SvelteKit, with its title; nothing is announced here, lest it is said twice.
 */
export function followFocus(halves: () => Halves): void {
	const left = new Map<string, Left>();
	let before: Element | null = null;
	/** Where focus last was in each half. */
	const last: { map?: HTMLElement; words?: HTMLElement } = {};

	beforeNavigate(({ from }) => {
		before = document.activeElement;
		if (!from) return;
		const place = leftAt(before, halves());
		if (place) left.set(addressOf(from.url), place);
	});

	afterNavigate(({ type, from, to }) => {
		if (type === 'enter' || !from || !to || document.activeElement !== document.body) return;
		if (from.url.pathname === to.url.pathname) return focusQuietly(before);
		delete last.words;
		// SvelteKit leads focus to what the hash names.
		if (document.getElementById(decodeURI(to.url.hash.slice(1)))) return;
		const back = type === 'popstate' ? left.get(addressOf(to.url)) : undefined;
		focusQuietly((back && linkOf(back, halves())) ?? headingOf(halves().words));
	});

	const remember = ({ target }: FocusEvent) => {
		if (!(target instanceof HTMLElement)) return;
		const { map, words } = halves();
		if (map?.contains(target)) last.map = target;
		if (words?.contains(target)) last.words = target;
	};

	const cross = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element))
			return;
		if (event.target.closest(ownsEscape)) return;
		const { map, words } = halves();
		if (map?.contains(event.target)) {
			const known = last.words?.isConnected === true && last.words !== words;
			focusOn((known ? last.words : null) ?? headingOf(words));
		} else if (words?.contains(event.target) || event.target === document.body) {
			focusQuietly(map?.querySelector('[data-marker][aria-current]') ?? last.map ?? null);
		}
	};

	onMount(() => {
		document.addEventListener('focusin', remember);
		document.addEventListener('keydown', cross);
		return () => {
			document.removeEventListener('focusin', remember);
			document.removeEventListener('keydown', cross);
		};
	});
}

const addressOf = ({ pathname, search }: URL) => pathname + search;

function leftAt(element: Element | null, { map, words }: Halves): Left | undefined {
	const href = element?.getAttribute('href');
	if (!element || href == null) return undefined;
	if (map?.contains(element)) return { half: 'map', href };
	return words?.contains(element) ? { half: 'words', href } : undefined;
}

const linkOf = ({ half, href }: Left, halves: Halves): Element | null =>
	halves[half]?.querySelector(`a[href="${CSS.escape(href)}"]`) ?? null;

function headingOf(words: HTMLElement | undefined): HTMLElement | undefined {
	const heading = words?.querySelector('h1') ?? undefined;
	// Not in the tab order, only within reach of a script.
	if (heading) heading.tabIndex = -1;
	return heading ?? words;
}

/** Scrolling is left as it is: the page has been scrolled to where it should be, and the map must not scroll at all. */
function focusQuietly(element: Element | null | undefined): void {
	if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

const focusOn = (element: HTMLElement | null | undefined) => element?.focus();
