import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	// Scoped styles are inlined and their class stands on most elements: a short one.
	compilerOptions: { cssHash: ({ hash, css }) => `s${hash(css)}` },
	kit: {
		adapter: adapter(),
		// Addresses end in a slash and assets are addressed from the root, so that every static host finds both.
		paths: { relative: false },
		// One request less before first paint.
		inlineStyleThreshold: 64 * 1024
	}
};

export default config;
