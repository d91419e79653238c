import { sveltekit } from '@sveltejs/kit/vite';
import { baseChunk } from './src/cli/base-chunk.ts';
import { minifyAgain } from './src/cli/minify-again.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit(), minifyAgain()],
	build: {
		target: 'es2022',
		chunkSizeWarningLimit: 1200,
		rolldownOptions: {
			output: { codeSplitting: { groups: [{ name: baseChunk(), debugName: 'base' }] } }
		}
	},
	test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 }
});
