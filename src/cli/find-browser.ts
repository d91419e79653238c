import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium: what `CHROMIUM_PATH` names, or else one on the PATH, or else Playwright's own, that runs;
 * undefined where there is none.
 *
 * @throws Error where `CHROMIUM_PATH` names a file that is not there
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
	const named = environment.CHROMIUM_PATH;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`CHROMIUM_PATH names ${named}, which is not there. Correct it, or unset it.`);
	}
	const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
	return [...onPath, chromium.executablePath()].find(
		(path) => path !== '' && existsSync(path) && runs(path)
	);
}

/** A stub, or a browser that lacks a library of the system, is there but does not run. */
const runs = (path: string) => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
