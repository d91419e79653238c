import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	expect,
	test,
	type Browser,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import { axeByDayAndNight, axeViolations } from './axe';

/** Bytes of the whole file. */
const most = 400_000;

/** What the build of the site wrote, which its pages lead to. */
const fileIn = (suffix = '') => resolve(`build/single/panjshir-2021${suffix}.html`);
const file = fileIn();
const address = pathToFileURL(file).href;

/** Opens the file with the net cut, and keeps what it asks for and what it complains of. */
async function openFile(
	browser: Browser,
	hash = '',
	options: BrowserContextOptions = {},
	at = address
) {
	const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
	await context.setOffline(true);
	const page = await context.newPage();
	const trouble: string[] = [];
	page.on('request', (request) => {
		if (request.url().split('#')[0] !== at) trouble.push(`asks for ${request.url()}`);
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) trouble.push(message.text());
	});
	page.on('pageerror', (error) => trouble.push(error.message));
	await page.goto(at + hash);
	if (options.javaScriptEnabled !== false)
		await expect(page.locator(':root[data-scripted=on]')).toBeVisible();
	return { page, trouble, close: () => context.close() };
}

const phone = { viewport: { width: 390, height: 844 } };
const desk = { viewport: { width: 1440, height: 900 } };

const openSheets = (page: Page) =>
	page.locator('.sheet:visible').evaluateAll((sheets) => sheets.map(({ id }) => id));

/** The places that the file marks: id, name, and address. */
const marks = (page: Page) =>
	page.locator('.plate a[data-marker]').evaluateAll((links) =>
		links.map((link) => ({
			place: link.getAttribute('data-place') ?? '',
			name: link.querySelector('b')?.textContent ?? '',
			href: link.getAttribute('href') ?? ''
		}))
	);

/** Where the disc of a place stands, in pixels of the window. */
async function discOf(page: Page, place: string): Promise<{ x: number; y: number }> {
	const box = await page.locator(`.plate [data-mark=${place}] .symbol`).boundingBox();
	if (!box) throw new Error(`${place} has no disc on the map.`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Of a place that no other crowds, so that its disc stands where the place is. */
const mazar = (page: Page) => discOf(page, 'mazar-e-sharif');

/** Pixels between two cities on the map: it grows as the map is zoomed. */
async function scale(page: Page): Promise<number> {
	const [a, b] = await Promise.all([discOf(page, 'kabul'), mazar(page)]);
	return Math.hypot(a.x - b.x, a.y - b.y);
}

async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
	const box = await page.locator('.plate').boundingBox();
	if (!box) throw new Error('There is no map.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('is one file below 400 kB that names nothing to fetch', () => {
	const html = readFileSync(file, 'utf8');
	expect(Buffer.byteLength(html)).toBeLessThan(most);
	expect(html).not.toMatch(/\ssrc=|url\((?!#)|@import|<link rel="(?!icon)|type="module"/);
	expect(html).toContain('As reported on 6 September 2021');
	expect(html).toMatch(/Version [0-9a-f]{8}:/);
});

test('is led to by the pages of the story, and saved from there', async ({ page }) => {
	for (const [prefix, suffix] of [
		['', ''],
		['/fa', '.fa'],
		['/ps', '.ps']
	])
		for (const kind of ['data', 'share/panjshir-2021']) {
			await page.goto(`${prefix}/panjshir-2021/${kind}/`);
			const saved = page.waitForEvent('download');
			await page.locator('main a[download]').click();
			expect((await saved).suggestedFilename()).toBe(`panjshir-2021${suffix}.html`);
			expect(readFileSync(await (await saved).path(), 'utf8')).toBe(
				readFileSync(fileIn(suffix), 'utf8')
			);
		}
});

test('comes out the same when it is built again', () => {
	const again = test.info().outputPath('again.html');
	execFileSync('npx', [
		...['tsx', 'src/cli/build-single.ts', '--story', 'panjshir-2021'],
		...['--language', 'en', again]
	]);
	expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'));
});

for (const [name, size] of Object.entries({ phone, desk })) {
	test(`on a ${name}, opens every place by a click and by the keyboard, without a request`, async ({
		browser
	}) => {
		test.slow();
		const { page, trouble, close } = await openFile(browser, '', size);
		const all = await marks(page);
		expect(all.length).toBeGreaterThanOrEqual(11);
		for (const { place, name, href } of all) {
			expect(href).toBe(`#places/${place}`);
			await page.locator('.plate button').last().click();
			await page.locator(`.plate a[data-place="${place}"]`).click();
			await expect.poll(() => openSheets(page), name).toEqual([`places/${place}`]);
			await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeInViewport();
			await expect(page.locator(`.plate a[data-place="${place}"]`)).toHaveAttribute(
				'aria-current',
				'true'
			);
		}
		await page.goto(address);
		// The marks follow the last control above the map.
		await page.locator('.masthead button').focus();
		for (const { place, name } of all) {
			await page.keyboard.press('Tab');
			await expect(page.locator(`.plate a[data-place="${place}"]`)).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(page.locator(`.plate a[data-place="${place}"]`)).toBeFocused();
		}
		expect(trouble).toEqual([]);
		await close();
	});

	test(`on a ${name}, pans and zooms by mouse, wheel, keys and buttons`, async ({ browser }) => {
		const { page, trouble, close } = await openFile(browser, '', size);
		const middle = await middleOfMap(page);
		const start = await mazar(page);
		await page.mouse.move(middle.x, middle.y);
		await page.mouse.down();
		await page.mouse.move(middle.x - 30, middle.y - 40, { steps: 4 });
		await page.mouse.up();
		await expect.poll(async () => Math.abs((await mazar(page)).x - start.x + 30)).toBeLessThan(4);
		await expect.poll(async () => Math.abs((await mazar(page)).y - start.y + 40)).toBeLessThan(4);

		let before = await scale(page);
		const zooms = async (by: 'in' | 'out') => {
			await expect
				.poll(async () => (await scale(page)) / before)
				[by === 'in' ? 'toBeGreaterThan' : 'toBeLessThan'](by === 'in' ? 1.1 : 0.95);
			before = await scale(page);
		};
		// On a phone's strip the wheel is the page's, until a key says otherwise.
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, 40);
		await page.keyboard.up('Control');
		await zooms('out');
		await page.locator('.plate .surface').focus();
		await page.keyboard.press('-');
		await zooms('out');
		await page.keyboard.press('+');
		await zooms('in');
		// Zooming in by a key leads to Kabul, and may leave Mazar-e Sharif at the edge.
		const still = await discOf(page, 'kabul');
		await page.keyboard.press('ArrowRight');
		await expect.poll(async () => (await discOf(page, 'kabul')).x).toBeLessThan(still.x - 20);
		await page.keyboard.press('ArrowLeft');
		await page.getByRole('button', { name: 'Zoom out' }).click();
		await zooms('out');
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await zooms('in');
		await page.getByRole('button', { name: 'Show all' }).click();
		await expect.poll(async () => Math.abs((await mazar(page)).x - start.x)).toBeLessThan(12);
		expect(trouble).toEqual([]);
		await close();
	});

	test(`on a ${name}, axe finds nothing on any part`, async ({ browser }) => {
		test.slow();
		const { page, close } = await openFile(browser, '', size);
		for (const hash of [
			'#story',
			'#tour',
			'#places/panjshir',
			'#places/iran',
			'#reports/vice-2021-09-06',
			'#days',
			'#about'
		]) {
			await page.evaluate((to) => (location.hash = to), hash);
			await expect(page.locator(`.sheet[id="${hash.slice(1)}"]`)).toBeVisible();
			expect(await axeByDayAndNight(page), hash).toEqual([]);
			const wider = await page.evaluate(
				() => document.documentElement.scrollWidth - window.innerWidth
			);
			expect(wider, hash).toBeLessThanOrEqual(0);
		}
		await close();
	});
}

test('two fingers zoom it', async ({ browser }) => {
	const { page, trouble, close } = await openFile(browser, '', { ...phone, hasTouch: true });
	const { x, y } = await middleOfMap(page);
	const before = await scale(page);
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				type === 'touchEnd'
					? []
					: [
							{ x: x - apart, y, id: 1 },
							{ x: x + apart, y, id: 2 }
						]
		});
	await touch('touchStart', 60);
	for (const apart of [54, 48, 42, 36]) await touch('touchMove', apart);
	await touch('touchEnd', 36);
	await expect.poll(async () => (await scale(page)) / before).toBeLessThan(0.8);
	expect(trouble).toEqual([]);
	await close();
});

test('far from the story’s region it draws its ground anew', async ({ browser }) => {
	const { page, trouble, close } = await openFile(browser, '#places/united-states', desk);
	await expect(page.locator('.redrawn svg.locator')).toHaveCount(1);
	const out = page.locator('.redrawn path.out');
	expect((await out.getAttribute('d'))?.length).toBeGreaterThan(500);
	expect(trouble).toEqual([]);
	await close();
});

test('leads from a place to the passage in its report, and from there to another place', async ({
	browser
}) => {
	const { page, trouble, close } = await openFile(browser, '#places/andarab', desk);
	const passage = page.locator('[id="places/andarab"] article').first();
	const quote = (await passage.locator('blockquote').textContent())?.trim() ?? '';
	expect(quote.length).toBeGreaterThan(20);
	const original = passage.getByRole('link', { name: /Original passage/ });
	await expect(original).toHaveAttribute('href', /^https:.*#:~:text=/);
	await expect(original).toHaveAttribute('rel', 'noreferrer');
	await passage.getByRole('link', { name: /¶/ }).click();
	const there = page.locator('.passage:target');
	await expect(there).toBeInViewport();
	expect((await there.textContent())?.trim()).toBe(quote);
	await expect(page.locator('.plate .mark.lit')).not.toHaveCount(0);
	const link = there.getByRole('link').first();
	const href = await link.getAttribute('href');
	await link.click();
	await expect.poll(() => openSheets(page)).toEqual([href?.slice(1)]);
	expect(trouble).toEqual([]);
	await close();
});

test('every link of its own leads to something in it', async ({ browser }) => {
	const { page, close } = await openFile(browser, '', { javaScriptEnabled: false });
	const html = await page.content();
	const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
	expect(new Set(ids).size, 'ids are there once').toBe(ids.length);
	const hrefs = [...html.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => id);
	expect(hrefs.length).toBeGreaterThan(200);
	expect(hrefs.filter((id) => !ids.includes(id))).toEqual([]);
	await close();
});

test('Back returns to where the reader was, and a reload stays there', async ({ browser }) => {
	const { page, trouble, close } = await openFile(browser, '#places/panjshir', desk);
	const link = page
		.locator('[id="places/panjshir"] article')
		.nth(5)
		.getByRole('link', { name: /¶/ });
	await link.scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => window.scrollY);
	expect(before).toBeGreaterThan(300);
	await link.click();
	await expect(page.locator('.passage:target')).toBeInViewport();
	await page.goBack();
	await expect.poll(() => openSheets(page)).toEqual(['places/panjshir']);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
	await page.waitForTimeout(400);
	await page.reload();
	await expect(page.locator(':root[data-scripted=on]')).toBeVisible();
	await expect.poll(() => openSheets(page)).toEqual(['places/panjshir']);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
	await page.goForward();
	await expect(page.locator('.passage:target')).toBeInViewport();
	expect(trouble).toEqual([]);
	await close();
});

for (const hash of [
	'#places/nowhere',
	'#%',
	'#places/%E0%A4%A',
	'#"><script>',
	'#words',
	'#state'
]) {
	test(`an address that names nothing, ${hash}, opens the story’s front`, async ({ browser }) => {
		const { page, trouble, close } = await openFile(browser, hash, desk);
		await expect.poll(() => openSheets(page)).toEqual(['story']);
		expect(trouble).toEqual([]);
		await close();
	});
}

test('a step of the tour leads the map to its places', async ({ browser }) => {
	const { page, trouble, close } = await openFile(browser, '#tour', desk);
	const step = page.locator('[id^="tour/"]').nth(3);
	await step.getByRole('link', { name: 'Show on the map:' }).click();
	await expect(step).toBeInViewport();
	const names = await step.locator('p').last().getByRole('link').allTextContents();
	const lit = await page.locator('.plate .mark.lit b').allTextContents();
	expect(lit.toSorted()).toEqual(names.slice(1).toSorted());
	expect(trouble).toEqual([]);
	await close();
});

test('without JavaScript it is one long document with its map', async ({ browser }) => {
	test.slow();
	for (const size of [phone, desk]) {
		const { page, trouble, close } = await openFile(browser, '', {
			...size,
			javaScriptEnabled: false
		});
		const sheets = page.locator('.sheet');
		expect(await sheets.count()).toBeGreaterThan(15);
		for (const sheet of await sheets.all()) await expect(sheet).toBeVisible();
		for (const { place, name } of await marks(page)) {
			await page.locator(`.plate a[data-place="${place}"]`).click();
			await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeInViewport();
		}
		await expect(page.getByRole('button')).toHaveCount(0);
		expect(trouble).toEqual([]);
		await close();
	}
});

test('cut short by a bad copy, it still reads from top to bottom', async ({ browser }, info) => {
	const html = readFileSync(file, 'utf8');
	const packed = /(<script type="text\/plain" id="state">[\w+/=]{400})[\w+/=]*/;
	expect(html).toMatch(packed);
	const broken = info.outputPath('broken.html');
	writeFileSync(broken, html.replace(packed, '$1'));
	const page = await browser.newPage();
	const failed = page.waitForEvent('pageerror');
	await page.goto(pathToFileURL(broken).href);
	await failed;
	for (const sheet of await page.locator('.sheet').all()) await expect(sheet).toBeVisible();
	await page.close();
});

test('prints all of the story, the map above the words', async ({ browser }) => {
	const { page, close } = await openFile(browser, '#places/kabul', {
		viewport: { width: 680, height: 990 }
	});
	await page.emulateMedia({ media: 'print' });
	for (const sheet of await page.locator('.sheet').all()) await expect(sheet).toBeVisible();
	for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden();
	const map = await page.locator('.map').boundingBox();
	const words = await page.locator('main').boundingBox();
	expect(map!.y + map!.height).toBeLessThanOrEqual(words!.y);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(680);
	await close();
});

test('the dark theme is chosen by hand', async ({ browser }) => {
	const { page, trouble, close } = await openFile(browser, '', { ...desk, colorScheme: 'light' });
	const paper = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const day = await paper();
	await page.getByRole('button', { name: 'Night plate' }).click();
	expect(await paper()).not.toBe(day);
	expect(trouble).toEqual([]);
	await close();
});

for (const [language, name] of [
	['fa', 'Dari'],
	['ps', 'Pashto']
] as const) {
	test(`in ${name} it stays below 400 kB, runs from right to left and opens its places`, async ({
		browser
	}) => {
		test.slow();
		const own = fileIn(`.${language}`);
		expect(readFileSync(own).length).toBeLessThan(most);
		for (const size of [phone, desk]) {
			const { page, trouble, close } = await openFile(browser, '', size, pathToFileURL(own).href);
			await expect(page.locator(`html[lang^=${language}][dir=rtl]`)).toBeVisible();
			await page.locator('.plate a[data-place=kabul]').click();
			await expect(
				page.getByRole('heading', { level: 2, name: 'کابل', exact: true })
			).toBeInViewport();
			await expect(page.locator('[id="places/kabul"] blockquote').first()).toHaveAttribute(
				'lang',
				'en'
			);
			for (const hash of ['#places/panjshir', '#about', '#tour', '#days']) {
				await page.evaluate((to) => (location.hash = to), hash);
				await expect(page.locator(`.sheet[id="${hash.slice(1)}"]`)).toBeVisible();
				expect(await axeViolations(page), hash).toEqual([]);
				const wider = await page.evaluate(
					() => document.documentElement.scrollWidth - window.innerWidth
				);
				expect(wider, hash).toBeLessThanOrEqual(0);
			}
			expect(trouble).toEqual([]);
			await close();
		}
	});
}

test('words are found in a part that is not shown', async ({ browser }) => {
	const { page, close } = await openFile(browser, '', desk);
	await page.evaluate(() => {
		document.getElementById('days')?.dispatchEvent(new Event('beforematch', { bubbles: true }));
	});
	expect(await page.evaluate(() => location.hash)).toBe('#days');
	await close();
});
