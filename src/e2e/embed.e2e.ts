import { expect, test } from '@playwright/test';
import { axeByDayAndNight } from './axe';
import { mark, servedPlaces, visit } from './explainer';

const embedded = '/embed/panjshir-2021/panjshir/';

test('every place has a page for a frame, with a passage, its source and the way to the others', async ({
	page
}) => {
	for (const { id, properties } of await servedPlaces(page)) {
		await page.goto(`/embed/panjshir-2021/${id}/`);
		await expect(page.locator('h1')).toContainText(properties.name);
		await expect(page.locator('blockquote')).not.toBeEmpty();
		await expect(page.locator('.publisher')).not.toBeEmpty();
		await expect(page.locator('main .way')).toHaveAttribute('href', `/panjshir-2021/places/${id}/`);
	}
});

test('its links open beside the page that holds it, and what is contested says so', async ({
	page,
	context
}) => {
	await page.goto('/about/');
	await page.setContent('<iframe width="420" height="640"></iframe>');
	await page.locator('iframe').evaluate((frame, address) => {
		(frame as HTMLIFrameElement).src = address;
	}, embedded);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('.plate[data-running]')).toBeVisible();
	await expect(frame.locator('.contested')).toBeVisible();
	await expect(frame.locator('body > div > header')).toHaveCount(0);
	for (const link of [frame.locator('[data-marker][data-place="kabul"]'), frame.locator('h1 a')]) {
		const opening = context.waitForEvent('page');
		await link.click();
		const opened = await opening;
		await expect(opened.locator('main h1')).toBeVisible();
		await opened.close();
	}
	await expect(frame.locator('h1')).toContainText('Panjshir');
	// The map moves there as well.
	await frame.getByRole('button', { name: 'Zoom in' }).click();
	await expect(frame.locator('.plate.live')).toBeVisible();
});

for (const size of [
	{ width: 320, height: 480 },
	{ width: 400, height: 600 },
	{ width: 800, height: 420 }
]) {
	test(`axe finds nothing, and all fits, in a frame of ${size.width} × ${size.height}`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		await visit(page, embedded);
		await expect(mark(page, 'panjshir')).toBeVisible();
		// What lies beyond the view has no room in a frame.
		await expect(mark(page, 'iran')).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			size.width
		);
		expect(await axeByDayAndNight(page)).toEqual([]);
	});
}
