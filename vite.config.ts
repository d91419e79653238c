import { sveltekit } from '@sveltejs/kit/vite';
import { baseChunk } from './src/cli/base-chunk.ts';
import { messages } from './src/cli/messages-plugin.ts';
import type { Locale } from './src/lib/messages/locale.ts';
import { minifyAgain } from './src/cli/minify-again.ts';
import { defineConfig } from 'vitest/config';

/** The language of this build; src/cli/build-site.ts makes one build for each. */
const locale = (process.env['SITE_LOCALE'] ?? 'en') as Locale; // build-site.ts gives no other

export default defineConfig({
	plugins: [messages(locale), sveltekit(), minifyAgain()],
	define: { SITE_LOCALE: JSON.stringify(locale) },
	build: {
		target: 'es2022',
		chunkSizeWarningLimit: 1200,
		rolldownOptions: {
			output: { codeSplitting: { groups: [{ name: baseChunk(), debugName: 'base' }] } }
		}
	},
	test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 }
});
