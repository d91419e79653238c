import { messages } from './worker-messages';

/** What there is to tell a reader. */
export type News =
	/** A new version is here, and waits. */
	| 'update'
	/** There was no room to keep all of it. */
	| 'full';

/** Milliseconds between two looks for a new version while a page stays open. */
const lookEvery = 60 * 60 * 1000;

/**
 * Has the browser keep the story for reading without a connection, and tells what a reader should know of it. Does
 * nothing where workers are missing or forbidden. Returns a function that shows what is new.
 *
 * @param address of the service worker
 */
export async function keepStory(address: string, tell: (news: News) => void): Promise<() => void> {
	const { serviceWorker } = navigator;
	if (!serviceWorker) return () => {};
	reloadWithNewVersion();
	const registration = await serviceWorker.register(address);
	const look = () => {
		if (registration.waiting && serviceWorker.controller) tell('update');
	};
	look();
	registration.addEventListener('updatefound', () => {
		registration.installing?.addEventListener('statechange', look);
	});
	let looked = Date.now();
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden' || Date.now() - looked < lookEvery) return;
		looked = Date.now();
		// Away from the net there is nothing to find, and nothing to tell.
		void registration.update().catch((reason: unknown) => console.info('No news:', reason));
	});
	void serviceWorker.ready.then(({ active }) => askToKeep(active, tell));
	return () => registration.waiting?.postMessage(messages.takeOver);
}

/** What an earlier visit could not keep, for want of room or of a connection, is tried again. */
function askToKeep(worker: ServiceWorker | null, tell: (news: News) => void): void {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = ({ data }: MessageEvent<{ readonly hasRoom: boolean }>) => {
		if (!data.hasRoom) tell('full');
	};
	worker?.postMessage(messages.keep, [port2]);
}

/**
 * A page of the old version would not fit what the new one answers, so that every open page is loaded anew when a reader
 * asks for the new one. Their addresses, and the browser, bring back what they showed.
 */
function reloadWithNewVersion(): void {
	const { serviceWorker } = navigator;
	let { controller } = serviceWorker;
	serviceWorker.addEventListener('controllerchange', () => {
		// The first worker takes nothing from the page.
		if (controller) location.reload();
		controller = serviceWorker.controller;
	});
}
