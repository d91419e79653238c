import { createContext, tick } from 'svelte';
import type { Bounds } from '../story/view';

const nobody: ReadonlySet<string> = new Set();

/** What reader and map tell each other: what is pointed at, what is being read, what can be seen. */
export class ReadingState {
	/** Id of the place whose mention or mark is pointed at or focused. */
	pointed = $state<string | null>(null);
	/** Ids of the places of the passages that are being read. */
	reading = $state.raw<readonly string[]>([]);
	/** Ids of the places in the map's view; null until the map has said. */
	inView = $state.raw<ReadonlySet<string> | null>(null);
	/** What a page asks the map to show instead of its own view. */
	framed = $state.raw<Bounds | null>(null);
	/** How often a page has asked to have it shown again. */
	recalled = $state(0);
	/** Has the reader moved the map away from what the page shows on it? */
	free = $state(false);
	/** Ids of the places that a filter leaves out: they stay on the map, and stand back. */
	dimmed = $state.raw<ReadonlySet<string>>(nobody);
	/** What was last said to those who do not see the page change. */
	said = $state('');
	/** Ids of the places whose marks are lit. */
	readonly lit: ReadonlySet<string> = $derived(
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- never changed, only replaced
		new Set(this.pointed === null ? this.reading : [this.pointed])
	);

	/** Tells a screen reader, politely, what a selection has changed. */
	announce(words: string): void {
		// The same words again are told again.
		this.said = '';
		void tick().then(() => (this.said = words));
	}
}

/** The state that pages and the map share, below the explainer's layout. */
export const [getReading, setReading] = createContext<ReadingState>();
