import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/find-browser';

const port = Number(process.env['PORT'] ?? 4174);
const executablePath = findBrowser();

export default defineConfig({
	testDir: 'src/e2e',
	testMatch: '**/*.e2e.ts',
	fullyParallel: true,
	forbidOnly: !!process.env.CI,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: process.env.CI
		? [['list'], ['json', { outputFile: 'test-results/browser.json' }]]
		: [['list']],
	outputDir: 'test-results/browser',
	use: {
		// Tests see pages as they are served; src/e2e/offline.e2e.ts is about workers.
		serviceWorkers: 'block',
		baseURL: `http://127.0.0.1:${port}`,
		launchOptions: {
			...(executablePath === undefined ? {} : { executablePath }),
			// WebGL drawn in software, so that it is there on every machine; nothing asks the net.
			args: [
				'--use-angle=swiftshader',
				'--enable-unsafe-swiftshader',
				'--no-sandbox',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: `npm run build && npm run serve -- --host 127.0.0.1 --port ${port}`,
		// The test runner's own NODE_ENV would build what no reader gets.
		env: { NODE_ENV: 'production' },
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: !process.env.CI,
		timeout: 600_000
	}
});
