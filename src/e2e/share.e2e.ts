import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expand } from '../lib/export/contexts/read-linked-data';
import { axeByDayAndNight } from './axe';
import { servedPassages, servedPlaces, story } from './explainer';

const schema = 'http://schema.org/';

async function kinds(page: Page) {
	const [passage] = await servedPassages(page);
	return [
		{ address: '/', canonical: story, type: 'Article' },
		{ address: story, type: 'Article' },
		{ address: `${story}places/panjshir/`, type: 'WebPage' },
		{ address: `${story}reports/rferl-2021-09-06/`, type: 'WebPage' },
		{ address: `${story}passages/${passage!.id}/`, type: 'WebPage' }
	];
}

const contentOf = (html: string, property: string) =>
	new RegExp(`<meta property="${property}" content="([^"]*)">`).exec(html)?.[1];

test('every kind of page says its title, description, address and picture to who shares it', async ({
	page
}) => {
	for (const { address, canonical = address } of await kinds(page)) {
		const html = await (await page.request.get(address)).text();
		const [, href = ''] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
		expect(new URL(href, 'http://here').pathname, address).toBe(canonical);
		expect(contentOf(html, 'og:url'), address).toBe(href);
		expect(contentOf(html, 'og:title'), address).toMatch(/\w{4}/);
		expect(contentOf(html, 'og:description')?.length, address).toBeGreaterThan(40);
		const picture = new URL(contentOf(html, 'og:image') ?? '', 'http://here').pathname;
		const response = await page.request.get(picture);
		expect(response.headers()['content-type'], picture).toBe('image/png');
		const png = await response.body();
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(png.length).toBeLessThan(120_000);
	}
});

test('every kind of page describes itself as linked data that can be read', async ({ page }) => {
	for (const { address, canonical = address, type } of await kinds(page)) {
		const html = await (await page.request.get(address)).text();
		const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
		expect(blocks, address).toHaveLength(1);
		const [root] = await expand(
			JSON.parse(blocks[0]?.[1] ?? '') as object,
			`http://here${address}`
		);
		expect(root?.['@type'], address).toEqual([schema + type]);
		expect(new URL(root?.['@id'] ?? '').pathname, address).toBe(canonical);
	}
});

test('the page of a passage reads without scripts, shows the quotation and its source, and leads to it in its place', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL ? { baseURL } : {})
	});
	const page = await context.newPage();
	const passages = await servedPassages(page);
	const { id, quote, source } = passages.find(({ mentions }) =>
		mentions.some(({ place }) => place === 'panjshir')
	)!;
	await page.goto(`${story}passages/${id}/`);
	expect((await page.locator('blockquote').innerText()).trim()).toBe(quote);
	await expect(page.getByText('As reported on 6 September 2021')).toBeVisible();
	await expect(page.locator('main')).toContainText(source.publisher);
	const original = page.getByRole('link', { name: 'Original at' });
	expect(await original.getAttribute('href')).toBe(source.link);
	expect(await original.getAttribute('rel')).toContain('noreferrer');
	const picture = page.locator('main img');
	await picture.scrollIntoViewIfNeeded();
	await expect(picture).toHaveAttribute('alt', /.+/);
	await page.getByRole('link', { name: 'All that was reported about' }).click();
	expect(new URL(page.url()).hash).toBe(`#${id}`);
	await expect(page.locator(`[id="${id}"]`)).toBeVisible();
	await context.close();
});

for (const prefix of ['', '/fa'])
	test(`the pages for handing on break no rule of accessibility and fit a phone, ${prefix || 'in English'}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: 700 });
		const [passage] = await servedPassages(page);
		for (const address of [`passages/${passage!.id}`, 'share/panjshir', 'share/panjshir-2021']) {
			await page.goto(`${prefix}${story}${address}/`);
			await expect(page.locator('main')).toHaveCSS('padding-top', '36px');
			expect(await axeByDayAndNight(page), address).toEqual([]);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width, address).toBeLessThanOrEqual(360);
		}
	});

test.describe('what is handed on', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	/** What a button puts into the clipboard, and says so. */
	async function copied(page: Page, button: string): Promise<string> {
		const held = () => page.evaluate(() => navigator.clipboard.readText());
		await page.evaluate(() => navigator.clipboard.writeText(''));
		await page.getByRole('button', { name: button, exact: true }).click();
		await expect.poll(held).not.toBe('');
		await expect(page.getByRole('status')).toHaveText('Copied.');
		return held();
	}

	test('is the link of a passage, and its words with their source', async ({ page }) => {
		const [passage] = await servedPassages(page);
		const { id, quote, source } = passage!;
		await page.goto(`${story}passages/${id}/`);
		const link = await copied(page, 'Copy link');
		expect(link).toBe(new URL(`${story}passages/${id}/`, page.url()).href);
		const words = await copied(page, 'Copy quotation with source');
		expect(words.startsWith(`“${quote}”\n\n${source.publisher}, `)).toBe(true);
		expect(words.endsWith(`. ${source.link}`)).toBe(true);
		await page.goto(link);
		expect((await page.locator('blockquote').innerText()).trim()).toBe(quote);
	});

	test('is the link of a place, and the code that puts it into another page', async ({ page }) => {
		await page.goto(`${story}places/panjshir/`);
		await page.getByRole('link', { name: 'Share', exact: true }).click();
		await page.waitForURL(`**${story}share/panjshir/`);
		expect(await copied(page, 'Copy link')).toBe(
			new URL(`${story}places/panjshir/`, page.url()).href
		);
		const code = await copied(page, 'Copy code');
		await page.goto('/about/');
		await page.setContent(code);
		const framed = page.frameLocator('iframe[title="Map: Panjshir"]');
		await expect(framed.getByRole('heading', { name: 'Panjshir' })).toBeVisible();
	});

	test('can be selected by hand where copying is forbidden, which is said', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
			document.execCommand = () => false;
		});
		await page.goto(`${story}share/${story.split('/')[1]}/`);
		await page.getByRole('button', { name: 'Copy link', exact: true }).click();
		await expect(page.getByRole('status')).toContainText('did not let it be copied');
		const selected = await page.evaluate(() => {
			const field = document.activeElement as HTMLTextAreaElement;
			return field.value.slice(field.selectionStart, field.selectionEnd);
		});
		expect(selected).toBe(new URL(story, page.url()).href);
	});

	test('is there to be read where there are no scripts', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${story}share/panjshir/`);
		await expect(page.locator('#address')).toHaveText(`${story}places/panjshir/`);
		// Code without an origin would lead nowhere.
		await expect(page.locator('#code')).toBeHidden();
		await expect(page.getByRole('button')).toHaveCount(0);
		await context.close();
	});
});

test('the data page leads to every file, and each can be read', async ({ page }) => {
	await page.goto(`${story}data/`);
	const hrefs = await page
		.locator('main dt a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	const bodies = new Map<string, string>();
	for (const href of hrefs) {
		const response = await page.request.get(href);
		expect(response.ok(), href).toBe(true);
		bodies.set(href.split('/').at(-1) ?? '', await response.text());
	}
	const places = (await servedPlaces(page)).map(({ id }) => id);
	const passages = await servedPassages(page);
	const mentions = passages.flatMap((passage) => passage.mentions);
	const linked = JSON.parse(bodies.get('places.lpf.json') ?? '') as {
		features: { '@id': string }[];
	};
	expect(linked.features.map((one) => one['@id'].split('/').at(-2))).toEqual(places);
	const { total } = JSON.parse(bodies.get('annotations.jsonld') ?? '') as { total: number };
	expect(total).toBe(mentions.filter(({ place }) => place !== null).length);
	const rows = parse(bodies.get('mentions.csv') ?? '', { columns: true }) as object[];
	expect(rows).toHaveLength(mentions.length);
});
