import { expect, test, type Page } from '@playwright/test';
import { mapHasDrawn, servedPlaces, story, visit } from './explainer';

const sizes = [
	{ width: 390, height: 844 },
	{ width: 834, height: 1112 },
	{ width: 1280, height: 800 },
	{ width: 1440, height: 900 }
];

interface Box {
	readonly name: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** What must not cover each other: labels, symbols, and the furniture of the plate. */
async function boxesOn(page: Page): Promise<Box[]> {
	return page.locator('.plate').evaluate((plate) => {
		const shown = [
			...plate.querySelectorAll(
				'.mark .label, .mark .symbol, .names .label, [data-obstacle], .credit'
			)
		].filter((element) => {
			const { width, height } = element.getBoundingClientRect();
			return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden';
		});
		return shown.map((element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			const owner = element.closest('[data-mark], [data-obstacle]');
			const name = owner?.getAttribute('data-mark') ?? owner?.className ?? element.className;
			return { name: String(name), left, top, right, bottom };
		});
	});
}

const overlap = (a: Box, b: Box) =>
	Math.min(
		Math.min(a.right, b.right) - Math.max(a.left, b.left),
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
	);

for (const size of sizes) {
	test(`no label covers a label, a mark or the attribution at ${size.width} px`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		await visit(page, '/');
		await mapHasDrawn(page);
		const boxes = await boxesOn(page);
		expect(boxes.length).toBeGreaterThan(12);
		const clashes = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.flatMap((b) => (a.name !== b.name && overlap(a, b) > 1.5 ? [`${a.name} / ${b.name}`] : []))
		);
		expect(clashes).toEqual([]);
	});

	test(`every mark lies on the plate and can be pressed at ${size.width} px`, async ({ page }) => {
		await page.setViewportSize(size);
		await visit(page, '/');
		const plate = await page.locator('.plate').boundingBox();
		if (!plate) throw new Error('There is no plate.');
		for (const { id } of await servedPlaces(page)) {
			const link = page.locator(`.plate a[data-marker][data-place="${id}"]`);
			const box = await link.locator('.label').boundingBox();
			if (!box) throw new Error(`${id} has no label.`);
			expect(box.x, id).toBeGreaterThanOrEqual(plate.x - 1);
			expect(box.x + box.width, id).toBeLessThanOrEqual(plate.x + plate.width + 1);
			expect(box.y, id).toBeGreaterThanOrEqual(plate.y - 1);
			expect(box.y + box.height, id).toBeLessThanOrEqual(plate.y + plate.height + 1);
			await link.click({ trial: true });
		}
	});

	test(`nothing is wider than the window at ${size.width} px`, async ({ page }) => {
		await page.setViewportSize(size);
		for (const path of [
			'/',
			`${story}places/panjshir/`,
			`${story}reports/vice-2021-09-06/`,
			'/about/',
			`${story}data/`
		]) {
			await page.goto(path);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow, path).toBeLessThanOrEqual(0);
		}
	});
}

test('the marks that scripts place stand where the served page had put them', async ({
	browser
}) => {
	const corner = async (javaScriptEnabled: boolean) => {
		const context = await browser.newContext({
			javaScriptEnabled,
			viewport: { width: 1440, height: 900 }
		});
		const page = await context.newPage();
		if (javaScriptEnabled) await visit(page, '/');
		else await page.goto('/');
		const box = await page.locator('.plate [data-mark="kabul"] .symbol').boundingBox();
		await context.close();
		return box;
	};
	const [served, live] = [await corner(false), await corner(true)];
	expect(Math.abs((served?.x ?? 0) - (live?.x ?? 99))).toBeLessThanOrEqual(2);
	expect(Math.abs((served?.y ?? 0) - (live?.y ?? 99))).toBeLessThanOrEqual(2);
});
