import { expect, test, type Page } from '@playwright/test';
import { axeByDayAndNight } from './axe';
import {
	mapHasDrawn,
	mark,
	reachForMap,
	servedPassages,
	servedPlaces,
	story,
	visit
} from './explainer';

/** Every page there is, found by following the story's own data. */
async function allAddresses(page: Page): Promise<string[]> {
	const places = (await servedPlaces(page)).map(({ id }) => `${story}places/${id}/`);
	const reports = [
		...new Set((await servedPassages(page)).map(({ report }) => `${story}reports/${report}/`))
	];
	return ['/', story, `${story}tour/`, ...places, ...reports, `${story}data/`, '/about/', '/404'];
}

/** One page of each kind of view. */
const drawnOn = new Set(['/', `${story}places/panjshir/`, `${story}places/qatar/`]);

test('no page asks another host for anything, and none has an error', async ({ browser }) => {
	test.slow();
	// With the service worker, as a reader has it.
	const context = await browser.newContext({ serviceWorkers: 'allow' });
	const page = await context.newPage();
	const outside: string[] = [];
	const errors: string[] = [];
	context.on('request', (request) => {
		const { hostname, protocol } = new URL(request.url());
		if (!['127.0.0.1', 'localhost'].includes(hostname) && !['data:', 'blob:'].includes(protocol))
			outside.push(request.url());
	});
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning')
			errors.push(`${page.url()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
	for (const address of await allAddresses(page)) {
		await page.goto(address);
		if (drawnOn.has(address)) await mapHasDrawn(page);
	}
	expect(outside).toEqual([]);
	expect(errors).toEqual([]);
	await context.close();
});

for (const half of [0, 1]) {
	test(`axe finds nothing on any page, half ${half + 1} of them`, async ({ page }) => {
		test.slow();
		const addresses = await allAddresses(page);
		for (const address of addresses.filter((_, i) => i % 2 === half)) {
			await page.goto(address);
			expect(await axeByDayAndNight(page), address).toEqual([]);
		}
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the words and the map are there, and every mark leads on', async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('.plate .locator')).toBeVisible();
		for (const { id } of await servedPlaces(page)) {
			await expect(mark(page, id)).toBeVisible();
			await expect(mark(page, id)).toHaveAttribute('href', `${story}places/${id}/`);
		}
		await mark(page, 'panjshir').click();
		for (const passage of await servedPassages(page)) {
			if (!passage.mentions.some(({ place }) => place === 'panjshir')) continue;
			await expect(page.locator(`[id="${passage.id}"] blockquote`)).toHaveText(passage.quote);
		}
	});
});

test('a browser without WebGL gets the words, the list and a plain notice', async ({ page }) => {
	await page.addInitScript(() => {
		const original = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (
			this: HTMLCanvasElement,
			kind: string,
			...rest: unknown[]
		) {
			if (kind.includes('webgl')) return null;
			return Reflect.apply(original, this, [kind, ...rest]);
		} as typeof original;
	});
	await visit(page, '/');
	await reachForMap(page);
	await expect(page.locator('.plate[data-engine="unavailable"]')).toBeVisible();
	await expect(page.locator('.plate .notice')).toBeVisible();
	await expect(page.locator('.plate .locator')).toBeVisible();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await mark(page, 'kabul').click();
	await expect(page.locator('main h1')).toHaveText('Kabul');
});

test('an unknown address is answered by a helpful page', async ({ page }) => {
	const response = await page.goto('/panjshir-2021/places/atlantis/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
	await page.getByRole('link', { name: 'Kabul', exact: true }).click();
	await expect(page).toHaveURL(`${story}places/kabul/`);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the map is the top strip, stays while the words scroll, and can be tapped', async ({
		page
	}) => {
		await visit(page, `${story}places/panjshir/`);
		const plate = page.locator('.plate');
		await page.locator('main [data-passage]').nth(5).scrollIntoViewIfNeeded();
		await expect(plate).toBeInViewport({ ratio: 0.9 });
		await mark(page, 'kabul').tap();
		await expect(page.locator('main h1')).toHaveText('Kabul');
		await expect(page.locator('main h1')).toBeInViewport();
	});
});
