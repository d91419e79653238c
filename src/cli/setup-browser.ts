/** Finds a Chromium for the browser tests, or installs one, saying what it does. `--check` only looks. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser';

const installers = [
	{ tool: 'apt-get', refresh: ['update'], steps: [['install', '-y', 'chromium']] },
	{ tool: 'dnf', steps: [['install', '-y', 'chromium']] },
	{ tool: 'apk', steps: [['add', 'chromium']] },
	{ tool: 'pacman', steps: [['-Sy', '--noconfirm', 'chromium']] },
	{ tool: 'brew', steps: [['install', '--cask', 'chromium']] }
] as const;

function run(command: string, args: readonly string[]): boolean {
	console.log(`> ${command} ${args.join(' ')}`);
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio: 'inherit', env: environment }).status === 0;
}

const has = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

function installWithSystem(): boolean {
	const installer = installers.find(({ tool }) => has(tool));
	if (!installer) return false;
	const needsSudo = installer.tool !== 'brew' && process.getuid?.() !== 0;
	if (needsSudo && !has('sudo')) {
		console.error(`Installing with ${installer.tool} needs root, and there is no sudo here.`);
		return false;
	}
	const perform = (step: readonly string[]) =>
		needsSudo ? run('sudo', [installer.tool, ...step]) : run(installer.tool, step);
	// An index that cannot be refreshed whole may still know the browser.
	if ('refresh' in installer) perform(installer.refresh);
	return installer.steps.every(perform);
}

function main(checkOnly: boolean): number {
	const found = findBrowser();
	if (found !== undefined) {
		if (!checkOnly) console.log(`The browser tests will use ${found}.`);
		return 0;
	}
	if (checkOnly) {
		console.error(
			'The browser tests need Chromium, and there is none here. Type: npm run setup:browser'
		);
		return 1;
	}
	console.log('There is no Chromium here. Trying Playwright’s download first.');
	const downloaded =
		run('npx', ['playwright', 'install', 'chromium']) && findBrowser() !== undefined;
	if (!downloaded) {
		console.log('That did not work. Trying the system’s package manager.');
		installWithSystem();
	}
	const installed = findBrowser();
	if (installed === undefined) {
		console.error(
			'No Chromium could be installed. Install one yourself, and name it: CHROMIUM_PATH=/path/to/chromium npm test'
		);
		return 1;
	}
	console.log(`Installed. The browser tests will use ${installed}.`);
	return 0;
}

try {
	process.exitCode = main(process.argv.includes('--check'));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
