import { expect, test } from '@playwright/test';
import { mapHasDrawn, story, visit } from './explainer';

/** Pixels across a sheet of A4 within its margins. */
const sheet = { width: 680, height: 990 };

for (const [kind, address] of [
	['story', '/'],
	['place', `${story}places/panjshir/`],
	['report', `${story}reports/rferl-2021-09-06/`],
	['tour', `${story}tour/`]
] as const) {
	test(`a ${kind} prints with its map and its sources, without what only a screen can do`, async ({
		page
	}) => {
		await visit(page, address);
		await page.setViewportSize(sheet);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await expect(page.locator('body > div > header')).toBeHidden();
		for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden();
		await expect(page.locator('.plate .locator').last()).toBeVisible();
		await expect(page.locator('.plate [data-marker][data-place="panjshir"]')).toBeVisible();
		await expect(page.locator('main h1')).toBeVisible();
		await expect(
			page.getByText('https://gandhara.rferl.org', { exact: false }).first()
		).toBeVisible();
		const map = await page.locator('.map').boundingBox();
		const words = await page.locator('main').boundingBox();
		expect(map!.y + map!.height).toBeLessThanOrEqual(words!.y);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(sheet.width);
		const ink = await page.locator('main h1').evaluate((h1) => getComputedStyle(h1).color);
		expect(Math.max(...ink.match(/\d+/g)!.map(Number))).toBeLessThan(80);
	});
}

test('a map that was moved prints as it stands, as wide as the sheet', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, `${story}places/panjshir/`);
	await mapHasDrawn(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page.locator('.plate.live')).toBeVisible();
	const size = await page.locator('.plate').boundingBox();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	const printed = await page.locator('.plate').boundingBox();
	expect(printed!.width).toBeLessThanOrEqual(sheet.width);
	expect(printed!.width / printed!.height).toBeCloseTo(size!.width / size!.height, 1);
	await page.emulateMedia({ media: 'screen' });
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await page.locator('.plate').boundingBox()).toEqual(size);
});
