import { prefersStillness } from '../map/flight';
import type { WalkWindow } from './tour-walk.svelte';

const elementsIn = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('[data-step]')];

/** The steps in `list` as they stand in this window. */
export function pageWindow(list: () => HTMLElement, rename: (hash: string) => void): WalkWindow {
	return {
		tops: () => elementsIn(list()).map((step) => step.getBoundingClientRect().top),
		room: () => {
			const [first] = elementsIn(list());
			// Where a step comes to stand when it is scrolled to is where the words begin to be seen.
			return { top: first ? topMargin(first) : 0, bottom: window.innerHeight };
		},
		scrolled: () => ({ by: window.scrollY, most: mostScroll() }),
		rename
	};
}

/** Scrolls to a step, and returns where the page will stand then, in pixels. */
export function scrollToStep(id: string): number {
	const step = document.getElementById(id);
	if (!step) return window.scrollY;
	const target = window.scrollY + step.getBoundingClientRect().top - topMargin(step);
	const top = Math.min(mostScroll(), Math.max(0, target));
	window.scrollTo({ top, behavior: prefersStillness() ? 'instant' : 'smooth' });
	return top;
}

const topMargin = (step: HTMLElement) => parseFloat(getComputedStyle(step).scrollMarginTop) || 0;

const mostScroll = () => document.documentElement.scrollHeight - window.innerHeight;
