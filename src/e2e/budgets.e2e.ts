import { gzipSync } from 'node:zlib';
import { expect, test, type Page, type Route } from '@playwright/test';
import { story, visit } from './explainer';

/** Bytes, compressed as a host would. */
const most = { html: 40_000, firstFrame: 8_000, drawing: 12_000, scriptsAndStyles: 60_000 };

const kinds = ['', '/fa', '/ps'].flatMap((language) =>
	['/', `${story}places/panjshir/`, `${story}reports/rferl-2021-09-06/`].map(
		(address) => `${language}${address}`
	)
);

const weight = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/**
 * Compressed bytes of every script and style sheet that a page asks for before the reader touches the map, with what it
 * fetches once it is read.
 */
async function scriptsAndStyles(page: Page, address: string): Promise<number> {
	const bodies: Promise<Buffer>[] = [];
	page.on('response', (response) => {
		const kind = response.request().resourceType();
		if (kind === 'script' || kind === 'stylesheet') bodies.push(response.body());
	});
	await visit(page, address);
	// The faces come last, when the page has been quiet.
	await page.waitForFunction(() => localStorage.getItem('faces') !== null);
	return (await Promise.all(bodies)).reduce((sum, body) => sum + weight(body), 0);
}

for (const address of kinds) {
	test(`${address} keeps its HTML within its bytes`, async ({ page }) => {
		const html = await (await page.request.get(address)).text();
		expect(weight(html)).toBeLessThanOrEqual(most.html);
	});

	test(`${address} has the marks of its map, and what they are set in, among its first bytes`, async ({
		page
	}) => {
		const html = await (await page.request.get(address)).text();
		const marks = /^.*?<\/head>.*?data-marker.*?<\/nav>(?=<style>)/s.exec(html)?.[0] ?? '';
		expect(marks).not.toBe('');
		expect(weight(marks)).toBeLessThanOrEqual(most.firstFrame);
		const [, scope] = /class="mark [^"]*?(S[0-9a-z]{4})/.exec(marks) ?? [];
		expect(marks.slice(0, marks.indexOf('</head>'))).toContain(`.mark.${scope}{`);
	});

	test(`${address} keeps its drawing, scripts and styles within their bytes`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		const html = await (await page.request.get(address)).text();
		const drawing = /<svg class="locator".*?<\/svg>/s.exec(html)?.[0] ?? '';
		expect(drawing).not.toBe('');
		expect(weight(drawing), 'drawing').toBeLessThanOrEqual(most.drawing);
		expect(await scriptsAndStyles(page, address), 'scripts and styles').toBeLessThanOrEqual(
			most.scriptsAndStyles
		);
	});

	for (const width of [390, 1280]) {
		test(`${address} does not shift when scripts and fonts arrive, at ${width} px`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 800 });
			await page.addInitScript(recordShifts);
			await page.addInitScript(() => localStorage.setItem('faces', 'fetched'));
			const fonts: Route[] = [];
			await page.route('**/*.woff2', (route) => void fonts.push(route));
			// The page is not fully loaded while its fonts are held back.
			await page.goto(address, { waitUntil: 'domcontentloaded' });
			await expect(page.locator('.plate[data-running]')).toBeVisible();
			expect(fonts.length).toBeGreaterThan(0);
			await Promise.all(fonts.map((route) => route.continue()));
			await page.unroute('**/*.woff2');
			await page.waitForFunction(() => document.fonts.status === 'loaded');
			await page.evaluate(
				() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
			);
			expect(await page.evaluate(() => (window as unknown as Shifting).shift)).toBeLessThan(0.001);
		});
	}
}

test('the site’s own faces are fetched once a page is read, and set the next one', async ({
	page
}) => {
	const fonts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
	});
	const setIn = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
	await visit(page, story);
	expect(fonts).toEqual([]);
	expect(await setIn()).not.toMatch(/^"Public Sans",/);
	await page.waitForFunction(() => localStorage.getItem('faces') !== null);
	expect(fonts).toHaveLength(4);
	expect(await setIn()).not.toMatch(/^"Public Sans",/);
	await page.reload();
	expect(await setIn()).toMatch(/^"Public Sans",/);
});

test('styles that follow the marks are gathered in the head, and stay for other pages', async ({
	page
}) => {
	await page.addInitScript(rememberFirstMark);
	await visit(page, story);
	await expect(page.locator('nav + style, nav + script')).toHaveCount(0);
	// Nothing that was served had to be made again.
	const connected = () => (window as unknown as Remembering).firstMark?.isConnected;
	expect(await page.evaluate(connected)).toBe(true);
	const gathered = page.locator('head > style').nth(2);
	await expect(gathered).toBeAttached();
	await page.getByRole('link', { name: 'About', exact: true }).first().click();
	await expect(page).toHaveURL(/\/about\/$/);
	await expect(gathered).toBeAttached();
});

interface Remembering {
	firstMark?: Element;
}

/** Keeps the first mark of the map that the parser meets, before any script of the page can run. */
function rememberFirstMark(): void {
	const page = window as unknown as Remembering;
	const watching = new MutationObserver(() => {
		const mark = document.querySelector('a[data-marker]');
		if (!mark) return;
		page.firstMark = mark;
		watching.disconnect();
	});
	watching.observe(document, { childList: true, subtree: true });
}

interface Shifting {
	shift: number;
}

/** Sums up how far things move while the page loads: https://wicg.github.io/layout-instability/ */
function recordShifts(): void {
	const page = window as unknown as Shifting;
	page.shift = 0;
	new PerformanceObserver((list) => {
		// `value` is not in TypeScript's library.
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
			page.shift += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
}
