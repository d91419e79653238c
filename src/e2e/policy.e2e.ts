import { expect, test, type Page } from '@playwright/test';
import { mapHasDrawn, story, visit } from './explainer';

const policyOf = (page: Page) =>
	page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');

test('no page allows inline scripts or workers from anywhere else', async ({ page }) => {
	for (const address of [
		'/',
		`${story}places/panjshir/`,
		`${story}tour/`,
		`${story}search/`,
		`${story}data/`,
		'/desk/',
		'/about/',
		'/404'
	]) {
		await page.goto(address);
		const policy = new Map(
			((await policyOf(page)) ?? '').split(';').map((directive) => {
				const [name = '', ...sources] = directive.trim().split(' ');
				return [name, sources] as const;
			})
		);
		expect(policy.get('script-src'), address).toContain("'self'");
		expect(policy.get('script-src'), address).not.toContain("'unsafe-inline'");
		expect(policy.get('worker-src'), address).toEqual(["'self'"]);
		expect(policy.get('default-src'), address).toEqual(["'self'"]);
	}
});

test('a script that is not ours does not run, and the map works under the policy', async ({
	page
}) => {
	await visit(page, '/');
	const ran = await page.evaluate(async () => {
		const blocked = new Promise((resolve) =>
			document.addEventListener('securitypolicyviolation', (event) =>
				resolve(event.violatedDirective)
			)
		);
		const script = document.createElement('script');
		script.textContent = 'window.intruder = true';
		document.body.append(script);
		return { directive: await blocked, intruder: 'intruder' in window };
	});
	expect(ran).toEqual({ directive: 'script-src-elem', intruder: false });
	await mapHasDrawn(page);
});

test.describe('the night plate', () => {
	const background = (page: Page) =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

	test('is switched by hand, remembered, and there before anything else on the next page', async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await visit(page, '/');
		const day = await background(page);
		const button = page.getByRole('button', { name: 'Night plate' });
		await expect(button).toHaveAttribute('aria-pressed', 'false');
		await button.click();
		await expect(button).toHaveAttribute('aria-pressed', 'true');
		const night = await background(page);
		expect(night).not.toBe(day);
		// No script of the page's own has to run for it.
		await page.goto('/404');
		expect(await background(page)).toBe(night);
		await visit(page, `${story}places/kabul/`);
		expect(await background(page)).toBe(night);
		await page.getByRole('button', { name: 'Night plate' }).click();
		expect(await background(page)).toBe(day);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});

	test('holds for the page where nothing can be remembered', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('closed', 'SecurityError');
				}
			});
		});
		await visit(page, '/');
		const day = await background(page);
		await page.getByRole('button', { name: 'Night plate' }).click();
		expect(await background(page)).not.toBe(day);
	});
});
