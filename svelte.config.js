import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Routes that no page may lead to: not every story has a tour. */
const optional = ['/(explainer)/[story]/tour'];

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter(),
		// Addresses end in a slash and assets are addressed from the root, so that every static host finds both.
		paths: { relative: false },
		// One request less before first paint.
		inlineStyleThreshold: 64 * 1024,
		prerender: {
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => !optional.includes(route))) throw new Error(message);
			}
		}
	}
};

export default config;
