import { replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { Found } from './found';
import { loadSearch } from './load-search';
import { queryIn, searchOf } from './query-address';
import type { SearchStory } from './search-story';

/** Browsers allow a page only so many changes of its address in a while. */
const addressPause = 250;

/** A reader's search: the query, which the address keeps, and what it finds once all is fetched. */
export class SearchSession {
	query = $state('');
	state = $state<'untouched' | 'loading' | 'ready' | 'failed'>('untouched');
	readonly found: Found | null = $derived.by(() => {
		const query = this.query.trim();
		return this.search && query !== '' ? this.search(query) : null;
	});
	private search = $state.raw<SearchStory | null>(null);
	private writing: ReturnType<typeof setTimeout> | undefined;

	/** @param address of what can be searched */
	constructor(private readonly address: () => string) {}

	/** Fetches what is needed, once; after a failure, again. */
	async reach(): Promise<void> {
		if (this.state === 'loading' || this.state === 'ready') return;
		this.state = 'loading';
		try {
			this.search = await loadSearch(this.address());
			this.state = 'ready';
		} catch (error) {
			console.warn(error);
			this.state = 'failed';
		}
	}

	/** Takes the query from the address: on arrival, and after Back. */
	read(): void {
		clearTimeout(this.writing);
		this.writing = undefined;
		// Not page.url: it does not know what replaceState has written.
		this.query = queryIn(location.search);
		if (this.query !== '') void this.reach();
	}

	/** Takes a query from the reader; the address follows shortly. */
	ask(query: string): void {
		this.query = query;
		void this.reach();
		clearTimeout(this.writing);
		this.writing = setTimeout(() => this.write(), addressPause);
	}

	/** Is there something that the address does not say yet? */
	get isWriting(): boolean {
		return this.writing !== undefined;
	}

	/** Writes into the address at once what is still to be written. */
	write(): void {
		if (this.writing === undefined) return;
		clearTimeout(this.writing);
		this.writing = undefined;
		replaceState(`${location.pathname}${searchOf(this.query)}`, page.state);
	}

	/** Writes nothing any more: the page is being left. */
	end(): void {
		clearTimeout(this.writing);
	}
}
