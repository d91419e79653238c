import { expect, test, type Page } from '@playwright/test';
import { mapHasDrawn, mark, reachForMap, servedPlaces, story, visit } from './explainer';

const workerFile = /maplibre-gl-worker/;
/** No script but MapLibre's is nearly as large, unpacked. */
const engineBytes = 400_000;

/** Addresses of the parts of MapLibre that the page has asked for. */
async function engineRequests(page: Page): Promise<string[]> {
	return page.evaluate(
		(bytes) =>
			performance
				.getEntriesByType('resource')
				.filter((entry) => (entry as PerformanceResourceTiming).decodedBodySize > bytes)
				.map(({ name }) => name)
				.filter((name) => name.endsWith('.js')),
		engineBytes
	);
}

const plate = (page: Page) => page.locator('.plate');
const engine = (page: Page, state: string) => page.locator(`.plate[data-engine="${state}"]`);

test.describe('MapLibre is loaded when the reader reaches for the map', () => {
	test('and not before', async ({ page }) => {
		await visit(page, '/');
		await page.locator('main h1').click();
		await page.locator('main footer').scrollIntoViewIfNeeded();
		await expect(plate(page)).toHaveAttribute('data-engine', 'waiting');
		expect(await engineRequests(page)).toEqual([]);
	});

	const reaches: readonly [string, (page: Page) => Promise<void>][] = [
		['a pointer', (page) => plate(page).hover({ position: { x: 30, y: 200 } })],
		['focus', (page) => mark(page, 'kabul').focus()],
		[
			'a key',
			async (page) => {
				await page.locator('.plate .surface').focus();
				await page.keyboard.press('ArrowLeft');
			}
		]
	];
	for (const [name, reach] of reaches) {
		test(`by ${name}`, async ({ page }) => {
			await visit(page, '/');
			await reach(page);
			await expect(engine(page, 'drawn')).toBeVisible({ timeout: 45_000 });
			expect(await engineRequests(page)).not.toEqual([]);
		});
	}

	test('and takes over beneath a link that keeps its focus and its place', async ({ page }) => {
		await visit(page, '/');
		const before = await mark(page, 'kabul').boundingBox();
		await mark(page, 'kabul').focus();
		await expect(engine(page, 'drawn')).toBeVisible({ timeout: 45_000 });
		await expect(mark(page, 'kabul')).toBeFocused();
		expect(await mark(page, 'kabul').boundingBox()).toEqual(before);
	});
});

for (const width of [390, 834, 1440]) {
	test(`the drawing and MapLibre put every place within 2 px at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const address of ['/', `${story}places/qatar/`]) {
			await visit(page, address);
			await mapHasDrawn(page);
			const drift = await plate(page).getAttribute('data-drift');
			expect(Number.parseFloat(drift ?? 'none'), address).toBeLessThanOrEqual(2);
		}
	});
}

test('the drawing follows pan and zoom for as long as MapLibre has not come', async ({ page }) => {
	await page.route(workerFile, () => undefined); // never answered
	await visit(page, '/');
	const drawing = page.locator('.plate .locator').first();
	const before = await drawing.boundingBox();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect
		.poll(async () => (await drawing.boundingBox())?.width ?? 0)
		.toBeGreaterThan((before?.width ?? 0) * 1.8);
	await expect(plate(page)).toHaveAttribute('data-engine', 'loading');
	await mark(page, 'kabul').click();
	await expect(page.locator('main h1')).toHaveText('Kabul');
});

test('a lost WebGL context leaves the drawing, at the same camera, with every place to open', async ({
	page
}) => {
	test.slow();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await visit(page, '/');
	await mapHasDrawn(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	const lose = () =>
		page.locator('.plate canvas').evaluate((canvas) => {
			if (!(canvas instanceof HTMLCanvasElement)) throw new Error('This is no canvas.');
			canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
		});
	await lose();
	await expect(engine(page, 'unavailable')).toBeVisible();
	await expect(page.locator('.plate .notice')).toBeVisible();
	await expect(page.locator('.plate .locator').last()).toBeVisible();
	await page.getByRole('button', { name: 'Show all' }).click();
	for (const { id, properties } of await servedPlaces(page)) {
		await mark(page, id).click();
		await expect(page.locator('main h1')).toHaveText(properties.name);
		expect(await plate(page).evaluate(({ scrollTop }) => scrollTop)).toBe(0);
	}
	expect(errors).toEqual([]);
});

test('a map that could not be loaded shows the page’s view once it can be', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.route('**/map/anchors/**', (route) => route.abort());
	await visit(page, '/');
	const said = page.waitForEvent('console', (message) =>
		message.text().startsWith('The map cannot be moved for now')
	);
	await page.locator('main [data-place="qatar"]').first().click();
	await expect(page.locator('main h1')).toHaveText('Qatar');
	await said;
	await expect(plate(page)).not.toHaveClass(/\blive\b/);
	await page.unroute('**/map/anchors/**');
	await reachForMap(page);
	await expect(plate(page)).toHaveClass(/\blive\b/);
	const around = await plate(page).boundingBox();
	await expect
		.poll(async () => {
			const box = await mark(page, 'qatar').boundingBox();
			return Math.abs(box!.x + box!.width / 2 - (around!.x + around!.width / 2));
		})
		.toBeLessThan(around!.width / 4);
});
