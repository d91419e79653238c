import { mount } from 'svelte';
import { keepStory, type News } from './keep-story';

/**
 * Has the browser keep the story for reading without a connection; fetches the pane that says so only where there is
 * something to choose or to know.
 *
 * @param worker address of the service worker
 */
export async function keepAndTell(worker: string): Promise<void> {
	let show = () => {};
	let pane: Promise<{ tell: (news: News) => void }> | undefined;
	const tell = async (news: News) => {
		pane ??= import('./OfflineNews.svelte').then(({ default: OfflineNews }) =>
			mount(OfflineNews, { target: document.body, props: { onshow: () => show() } })
		);
		const { tell: say } = await pane;
		requestAnimationFrame(() => say(news));
	};
	try {
		show = await keepStory(worker, (news) => void tell(news));
	} catch (reason) {
		// Reading goes on without it, as long as there is a connection.
		console.info('Not kept:', reason);
	}
}
