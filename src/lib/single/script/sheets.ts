import { ids } from '../file-addresses';
import { hashTarget } from './hash-target';

const every = () => [...document.querySelectorAll<HTMLElement>('.sheet')];

/** A part of the file that is open, and what in it the address names. */
export interface Opened {
	readonly sheet: HTMLElement;
	/** The sheet itself where the address names nothing in it. */
	readonly target: HTMLElement;
	/** False where the address names nothing in the file. */
	readonly known: boolean;
}

/** What an address opens; the story's front where it names nothing that is here. */
export function find(hash: string): Opened {
	const target = document.getElementById(hashTarget(hash));
	const sheet = target?.closest<HTMLElement>('.sheet');
	if (target && sheet) return { sheet, target, known: true };
	const front = document.getElementById(ids.story);
	if (!front) throw new Error('The file is not whole: its story is missing.');
	return { sheet: front, target: front, known: hashTarget(hash) === '' };
}

/** Shows one part; the others stay within reach of a search in the page, where the browser can. */
export function open(sheet: HTMLElement): void {
	for (const one of every()) {
		if (one === sheet) one.removeAttribute('hidden');
		else one.setAttribute('hidden', 'until-found');
	}
}

/** Shows all parts again. */
export function openAll(): void {
	for (const one of every()) one.removeAttribute('hidden');
}

export const headingOf = (sheet: Element) => sheet.querySelector<HTMLElement>('h2');
