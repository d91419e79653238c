import { answerTo, type Answer, type Known } from './answer';
import { KeptCache } from './kept-cache';
import type { KeptFile } from './kept-file';
import { messages } from './worker-messages';
import type { AskingEvent, WorkerScope } from './worker-scope';

/**
 * Runs the service worker of a site: keeps the files of one version, and answers with them first. A new version waits
 * until no page of the old one is open, or until the reader asks for it: open pages never meet the files of another one.
 *
 * @param version of the files together
 */
export function runWorker(scope: WorkerScope, files: readonly KeptFile[], version: string): void {
	const kept = new KeptCache(scope, files, version);
	const root = new URL(scope.registration.scope).pathname;
	const addresses = (when: KeptFile['when']) =>
		new Set(files.filter((file) => file.when === when).map(({ address }) => address));
	const known: Known = {
		origin: scope.location.origin,
		scope: root,
		first: addresses('first'),
		used: addresses('used')
	};
	/** Ids of pages that this version has answered. Forgotten when the worker is stopped, which only keeps things longer. */
	const own = new Set<string>();

	/** Older versions go when no page is left that may ask for them. */
	async function tidy(): Promise<void> {
		const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
		if (pages.every(({ id }) => own.has(id))) await kept.dropOutdated();
	}

	async function answered(event: AskingEvent, { by, address }: Answer & { address: string }) {
		const { request } = event;
		const found = by === 'kept' ? await kept.find(address) : undefined;
		if (found) return found;
		try {
			const response = await scope.fetch(request);
			event.waitUntil(kept.add(address, response.clone()));
			return response;
		} catch (error) {
			const copy = await kept.find(address);
			if (copy) return copy;
			const instead = request.mode === 'navigate' ? await kept.find(`${root}offline/`) : undefined;
			if (instead) return instead;
			throw error;
		}
	}

	scope.addEventListener('install', (event) => event.waitUntil(kept.fill()));
	scope.addEventListener('activate', (event) =>
		event.waitUntil(Promise.all([tidy(), scope.clients.claim()]))
	);
	scope.addEventListener('message', (event) => {
		if (event.data === messages.takeOver) event.waitUntil(scope.skipWaiting());
		if (event.data === messages.keep)
			event.waitUntil(kept.fill().then((hasRoom) => event.ports[0]?.postMessage({ hasRoom })));
	});
	scope.addEventListener('fetch', (event) => {
		const { request } = event;
		const { method, url, mode, headers } = request;
		const answer = answerTo({ method, url, mode, isRange: headers.has('range') }, known);
		if (answer.by === 'browser') return;
		if (answer.by === 'redirection')
			return event.respondWith(Promise.resolve(Response.redirect(answer.to, 302)));
		if (event.resultingClientId !== '') {
			own.add(event.resultingClientId);
			event.waitUntil(tidy());
		}
		event.respondWith(answered(event, answer));
	});
}
