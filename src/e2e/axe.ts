import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds wrong on a page as it stands: rule and elements. https://github.com/dequelabs/axe-core */
export async function axeViolations(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	const results = await page.evaluate(async (runOnly): Promise<AxeResults> => {
		// The source above has put it there.
		const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
		return axe.run({ runOnly });
	}, tags);
	return results.violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
	);
}

/** The same in both themes, changed in the open page as a system changes them. */
export async function axeByDayAndNight(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.evaluate(() =>
			Promise.allSettled(
				document
					.getAnimations()
					.filter((one) => one instanceof CSSTransition)
					.map(({ finished }) => finished)
			)
		);
		found.push(...(await axeViolations(page)).map((one) => `${colorScheme}: ${one}`));
	}
	return found;
}
