import { hydrate } from 'svelte';
import { linkLabels } from '../../map/link-labels';
import type { PlateProps } from '../../map/plate-props';
import type { PlateWords } from '../../map/plate-words';
import Plate from '../../map/Plate.svelte';
import { ids } from '../file-addresses';
import { plateProps } from '../plate-props';
import type { SingleState, Stop } from '../single-data';
import { hashTarget, widening } from './hash-target';
import { scrolledBefore } from './scroll-memory';
import { find, headingOf, open } from './sheets';

/** What reader and map tell each other in the single file; the address says what is open. */
export class Reader {
	readonly #state: SingleState;
	#stop = $state.raw<Stop>({});
	#recalled = $state(0);
	#pointed = $state.raw<string | null>(null);
	#free = false;
	readonly #lit = $derived(
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- never changed, only replaced
		new Set(this.#pointed === null ? (this.#stop.lit ?? []) : [this.#pointed])
	);
	readonly #context = $derived.by(() => [
		...linkLabels(this.#stop.links ?? []),
		...this.#state.context
	]);

	constructor(state: SingleState) {
		this.#state = state;
	}

	/** Lets the script move the map that is in the page. */
	takePlate(target: HTMLElement, words: PlateWords): void {
		// The drawings are in the page; what stands for them here must not be empty, or Svelte looks for none.
		const inPage = '<!-- in the page -->';
		const served = plateProps(this.#state, { locator: inPage, insetSvg: inPage, words });
		// Getters, so that the plate follows what changes.
		const live: Partial<PlateProps> = Object.defineProperties(
			{},
			{
				view: { get: () => this.#stop.view ?? served.home, enumerable: true },
				links: { get: () => this.#stop.links ?? served.links, enumerable: true },
				context: {
					get: () => (this.#stop.links ? this.#context : served.context),
					enumerable: true
				},
				selected: { get: () => this.#stop.selected ?? null, enumerable: true },
				lit: { get: () => this.#lit, enumerable: true },
				recalled: { get: () => this.#recalled, enumerable: true }
			}
		);
		const props = Object.defineProperties(
			{
				...served,
				onhover: (id: string | null) => this.point(id),
				onopen: (id: string) => (location.hash = ids.place(id)),
				onfree: (free: boolean) => (this.#free = free)
			},
			Object.getOwnPropertyDescriptors(live)
		);
		hydrate(Plate, { target, props });
	}

	/** Lights a place on the map, and every link to it in the words. */
	point(id: string | null): void {
		if (id === this.#pointed) return;
		this.#pointed = id;
		for (const link of document.querySelectorAll('main .lit')) link.classList.remove('lit');
		if (id === null) return;
		const links = document.querySelectorAll(`main a[href="#${CSS.escape(ids.place(id))}"]`);
		for (const link of links) link.classList.add('lit');
	}

	/** Shows what the address names, and leads the map, the scroll and the focus there. */
	arrive({ initial = false } = {}): void {
		const { sheet, target, known } = find(location.hash);
		open(sheet);
		this.#lead(known ? hashTarget(location.hash) : '');
		mark(sheet, target);
		const before = scrolledBefore();
		if (before !== null) window.scrollTo(0, before);
		else if (target !== sheet) target.scrollIntoView();
		else if (!initial || location.hash !== '') showTop(sheet);
		if (!initial) focusOn(target === sheet ? headingOf(sheet) : target);
	}

	#lead(id: string): void {
		const stop = widening(id).flatMap((one) => this.#state.stops[one] ?? [])[0];
		this.#stop = stop ?? {};
		if (this.#free) this.#recalled += 1;
	}
}

/** Tells what is open in the menu and in the window's title. */
function mark(sheet: HTMLElement, target: HTMLElement): void {
	const [section] = sheet.id.split('/');
	const shown = target === sheet ? section : target.id.split('/')[0];
	for (const link of document.querySelectorAll<HTMLElement>('[data-section]')) {
		const isOpen = link.dataset['section'] === (sheet.id === ids.story ? shown : section);
		if (isOpen) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
	const story = document.querySelector('h1')?.textContent ?? '';
	document.title = [headingOf(sheet)?.textContent, story].filter(Boolean).join(' · ');
}

/** The beginning of a part, below what stays in sight. */
function showTop(sheet: HTMLElement): void {
	if (sheet.id === ids.story) window.scrollTo(0, 0);
	else sheet.scrollIntoView();
}

function focusOn(element: HTMLElement | null): void {
	// Not in the tab order, only within reach of a script.
	if (element?.tabIndex === -1) element.tabIndex = -1;
	element?.focus({ preventScroll: true });
}
