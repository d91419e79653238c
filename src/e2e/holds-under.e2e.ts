import { expect, test, type Page } from '@playwright/test';
import { mark, servedPlaces, story, visit } from './explainer';

/** Everything that goes wrong on a page from now on. */
function watchErrors(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	return errors;
}

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const kinds = ['/', `${story}places/panjshir/`, `${story}reports/vice-2021-09-06/`, '/about/'];

test('a hundred fast clicks on marks end at the last one', async ({ page }) => {
	const errors = watchErrors(page);
	const places = await servedPlaces(page);
	await visit(page, '/');
	const last = places[99 % places.length];
	await page.evaluate(
		(ids) => {
			for (let click = 0; click < 100; click++) {
				const id = ids[click % ids.length];
				document.querySelector<HTMLElement>(`.plate a[data-place="${id}"]`)?.click();
			}
		},
		places.map(({ id }) => id)
	);
	await expect(page).toHaveURL(`${story}places/${last?.id}/`);
	await expect(page.locator('main h1')).toHaveText(last?.properties.name ?? '');
	await expect(mark(page, last?.id ?? '')).toHaveAttribute('aria-current', 'true');
	expect(errors).toEqual([]);
});

const malformed = [
	`${story}places/panjshir/#%E0%A4%A`,
	`${story}places/panjshir/#"><img src=x onerror=alert(1)>`,
	`${story}places/panjshir/#${'x'.repeat(5000)}`,
	`${story}places/panjshir/?voice=%00<script>&report=nobody&from=2021-99-99&to=&by=%E0%A4%A`,
	`/?voice=${'nobody'.repeat(500)}&acting=maybe`
];
for (const address of malformed) {
	test(`the page is read all the same at ${address.slice(0, 70)}`, async ({ page }) => {
		const errors = watchErrors(page);
		await visit(page, address);
		await expect(page.locator('main h1')).toBeVisible();
		for (const { id } of await servedPlaces(page)) await expect(mark(page, id)).toBeVisible();
		await mark(page, 'kabul').click();
		await expect(page.locator('main h1')).toHaveText('Kabul');
		expect(errors).toEqual([]);
	});
}

test('an address without its last slash leads to the page', async ({ page }) => {
	await page.goto(`${story}places/kabul`);
	await expect(page.locator('main h1')).toHaveText('Kabul');
});

test.describe('at 320 px', () => {
	test.use({ viewport: { width: 320, height: 568 } });

	test('nothing is cut off sideways, and every place can be opened', async ({ page }) => {
		for (const address of kinds) {
			await page.goto(address);
			expect(await overflow(page), address).toBeLessThanOrEqual(0);
		}
		await visit(page, '/');
		for (const { id } of await servedPlaces(page)) {
			await expect(mark(page, id)).toBeVisible();
			await mark(page, id).click({ trial: true });
		}
	});
});

test('with text at 200 % nothing is lost or cut off', async ({ page }) => {
	for (const width of [390, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		for (const address of kinds) {
			await page.goto(address);
			await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
			expect(await overflow(page), `${address} at ${width} px`).toBeLessThanOrEqual(0);
			const cut = await page
				.locator('header a, header button, main a, main p')
				.evaluateAll((elements) =>
					elements
						.filter((element) => element.scrollWidth > element.clientWidth + 1)
						.filter((element) => getComputedStyle(element).display !== 'inline')
						.filter((element) => getComputedStyle(element).overflowX !== 'visible')
						.map((element) => element.textContent)
				);
			expect(cut, `${address} at ${width} px`).toEqual([]);
		}
	}
});
