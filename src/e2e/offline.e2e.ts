import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { keptFiles } from '../cli/write-kept';
import { writeKept } from '../lib/offline/kept-file';
import { axeViolations } from './axe';
import { mapHasDrawn, mark, story, visit } from './explainer';

const built = 'build';

/** Bytes that a first visit leads to in all, compressed as a host would, and in the browser's store. */
const most = { sent: 1_600_000, kept: 7_000_000 };

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.geojson': 'application/geo+json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

/** A copy of the built site that a test may change, on a host of its own. */
class Site {
	readonly asked: string[] = [];
	#server: Server;
	address = '';

	constructor(readonly folder: string) {
		cpSync(built, folder, {
			recursive: true,
			filter: (path) => !/\/(fa|ps|geoparse|single)$/.test(path)
		});
		this.#server = createServer(({ url = '/' }, response) => {
			const { pathname } = new URL(url, 'http://site');
			this.asked.push(pathname);
			const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
			if (!existsSync(file)) return response.writeHead(404).end();
			response.writeHead(200, {
				'content-type': types[extname(file)] ?? 'application/octet-stream'
			});
			response.end(readFileSync(file));
		});
	}

	async open(): Promise<void> {
		await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
		this.address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	close(): void {
		this.#server.closeAllConnections();
		this.#server.close();
		rmSync(this.folder, { recursive: true, force: true });
	}

	/** Puts a second edition on the web: it says so on every page, and a script that pages load late has another name. */
	publish(): void {
		const before = writeKept(keptFiles(this.folder, ''));
		const pages = readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
			path.endsWith('index.html')
		);
		for (const page of pages)
			this.#edit(page, (html) =>
				html.replace('<head>', '<head><meta name="edition" content="second">')
			);
		const late = this.#lateScript();
		const renamed = late.replace('.js', '-2.js');
		writeFileSync(join(this.folder, renamed), readFileSync(join(this.folder, late)));
		rmSync(join(this.folder, late));
		const scripts = readdirSync(join(this.folder, '_app'), { recursive: true, encoding: 'utf8' });
		const [old, fresh] = [late, renamed].map((path) => path.split('/').at(-1) ?? '') as [
			string,
			string
		];
		for (const script of scripts.filter((path) => path.endsWith('.js')))
			this.#edit(`_app/${script}`, (code) => code.replaceAll(old, fresh));
		this.#edit('service-worker.js', (code) =>
			code.replace(before, writeKept(keptFiles(this.folder, '')))
		);
		this.#edit('service-worker.js', (code) => `${code}\n// second\n`);
		this.#edit('service-worker.js', (code) => code.replace(/[0-9a-f]{10}(?=[`"'])/, '0123456789'));
	}

	/** The script that moves the map, which pages load when it is first moved. */
	#lateScript(): string {
		const chunks = '_app/immutable/chunks';
		const found = readdirSync(join(this.folder, chunks)).find((name) =>
			/beforeprint/.test(readFileSync(join(this.folder, chunks, name), 'utf8'))
		);
		if (!found) throw new Error('No script moves the map.');
		return `${chunks}/${found}`;
	}

	#edit(path: string, change: (text: string) => string): void {
		const file = join(this.folder, path);
		writeFileSync(file, change(readFileSync(file, 'utf8')));
	}
}

const test = base.extend<{ site: Site; context: BrowserContext }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
	site: async ({}, use, { outputDir }) => {
		mkdirSync(outputDir, { recursive: true });
		const site = new Site(join(outputDir, 'site'));
		await site.open();
		await use(site);
		site.close();
	},
	context: async ({ browser, site }, use) => {
		const context = await browser.newContext({ baseURL: site.address, serviceWorkers: 'allow' });
		await use(context);
		await context.close();
	}
});

/** Is all of the story kept? The list of what is kept is written last. */
const isKept = (page: Page) =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const lists = await Promise.all(
			names.map(async (name) => (await caches.open(name)).match('/kept-files.txt'))
		);
		return navigator.serviceWorker.controller !== null && lists.some((list) => list !== undefined);
	});

async function firstVisit(page: Page, address = '/'): Promise<void> {
	await visit(page, address);
	await expect.poll(() => isKept(page), { timeout: 45_000 }).toBe(true);
}

/** Every page of the story. */
function pagesOf(site: Site): string[] {
	return keptFiles(site.folder, '')
		.map(({ address }) => address)
		.filter((address) => address === '/about/' || address.startsWith(story) || address === '/')
		.filter((address) => address.endsWith('/'));
}

const heading = (page: Page) => page.locator('h1');

test.describe.configure({ timeout: 120_000 });

test('what is kept stays within its bytes, and without the map engine', ({ site }) => {
	const files = keptFiles(site.folder, '');
	const first = files.filter(({ when }) => when === 'first');
	const contents = first.map(({ address }) =>
		readFileSync(join(site.folder, address.endsWith('/') ? `${address}index.html` : address))
	);
	const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0);
	expect(sum(contents.map((content) => content.length))).toBeLessThan(most.kept);
	const zipped = contents.map((content, i) =>
		// Fonts are compressed as they are.
		first[i]?.address.endsWith('.woff2') ? content.length : gzipSync(content).length
	);
	expect(sum(zipped)).toBeLessThan(most.sent);
	const addresses = first.map(({ address }) => address);
	for (const one of [
		`${story}places/panjshir/`,
		`${story}tour/`,
		`${story}search.json`,
		'/map/boundaries.json'
	])
		expect(addresses).toContain(one);
	expect(files.filter(({ when }) => when === 'used').length).toBeGreaterThanOrEqual(2);
	expect(contents.some((content) => content.includes('WebGL2RenderingContext'))).toBe(false);
});

test('nothing is kept before the page is quiet, and nothing moves when it is', async ({
	page,
	site
}) => {
	await page.addInitScript(() => {
		const shifting = window as unknown as { shift: number };
		shifting.shift = 0;
		new PerformanceObserver((list) => {
			// `value` is not in TypeScript's library.
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
				shifting.shift += entry.value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await visit(page, '/');
	await page.waitForLoadState('networkidle');
	expect(site.asked).not.toContain('/service-worker.js');
	expect(site.asked).not.toContain(`${story}places/panjshir/`);
	await expect.poll(() => isKept(page), { timeout: 45_000 }).toBe(true);
	expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(
		0.001
	);
	await expect(page.locator('.news')).toBeHidden();
});

test('after a first visit, every page of the story is read without the net', async ({
	page,
	context,
	site
}) => {
	await firstVisit(page);
	const pages = pagesOf(site);
	expect(pages.length).toBeGreaterThan(16);
	const headings = new Map<string, string | null>();
	for (const address of pages) {
		await page.goto(address);
		headings.set(address, await heading(page).textContent());
	}
	await context.setOffline(true);
	site.close();
	for (const address of pages) {
		const response = await page.goto(address);
		expect(response?.fromServiceWorker(), address).toBe(true);
		expect(await heading(page).textContent(), address).toBe(headings.get(address));
		const isMap = address !== '/about/';
		if (isMap) await expect(page.locator('.plate[data-running]')).toBeVisible();
	}
});

test('going offline mid-visit, links, search and filters work on', async ({ page, context }) => {
	await firstVisit(page);
	await context.setOffline(true);
	await mark(page, 'kabul').click();
	await expect(heading(page)).toHaveText('Kabul');
	await page
		.locator('article.passage')
		.first()
		.getByRole('link', { name: /Read in the report/ })
		.click();
	await expect(page).toHaveURL(/reports\/.*#/);
	await expect(page.locator('.passage:target')).toBeInViewport();
	await page.goBack();
	await expect(heading(page)).toHaveText('Kabul');
	await page.goto(`${story}search/?q=Massoud`);
	await expect(page.getByRole('searchbox')).toHaveValue('Massoud');
	await expect(page.locator('main mark').first()).toBeVisible();
	await page.goto(`${story}places/panjshir/?report=vice-2021-09-06`);
	await expect(page.locator('[data-report]')).toHaveCount(1);
	await page.goto(`${story}tour/`);
	await page.getByRole('link', { name: 'Panjshir', exact: true }).first().click();
	await expect(heading(page)).toHaveText('Panjshir');
});

test('the moving map is kept once it has been used', async ({ page, context }) => {
	await firstVisit(page);
	await context.setOffline(true);
	await page.reload();
	await page.locator('.plate[data-running]').dispatchEvent('pointerenter');
	await expect(page.locator('.plate[data-engine="unavailable"]')).toBeVisible();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page.locator('.plate.live')).toBeVisible();
	await context.setOffline(false);
	await page.reload();
	await mapHasDrawn(page);
	await context.setOffline(true);
	await page.reload();
	await mapHasDrawn(page);
});

test('a page that is not kept says so, offers what is, and comes back with the net', async ({
	page,
	context
}) => {
	await firstVisit(page);
	await context.setOffline(true);
	await page.goto('/desk/');
	await expect(heading(page)).toHaveText('You are not connected, and this page is not kept here');
	expect(await axeViolations(page)).toEqual([]);
	await page.getByRole('link', { name: 'Mazar-e Sharif' }).click();
	await expect(heading(page)).toHaveText('Mazar-e Sharif');
	await context.setOffline(false);
	await page.goto('/desk/');
	await expect(heading(page)).toHaveText(/report/);
	// Visited now, and so it is there.
	await context.setOffline(true);
	await page.goto('/desk/');
	await expect(heading(page)).toHaveText(/report/);
});

test('an update breaks no open page, is announced, and shown when it is asked for', async ({
	page,
	context,
	site
}) => {
	await firstVisit(page, `${story}places/kabul/`);
	const other = await context.newPage();
	await visit(other, `${story}places/andarab/`);
	const second = 'meta[name=edition]';
	site.publish();
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	const news = page.locator('.news');
	await expect(news).toContainText('A new version of these pages is here.', { timeout: 45_000 });
	expect(await axeViolations(page)).toEqual([]);
	// The open pages go on as they are: late scripts, which the host has no more, and pages of their own version.
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page.locator('.plate.live')).toBeVisible();
	await mark(page, 'panjshir').click();
	await expect(heading(page)).toHaveText('Panjshir');
	await page.goBack();
	await expect(heading(page)).toHaveText('Kabul');
	await expect(page.locator(second)).toHaveCount(0);
	await news.getByRole('button', { name: 'Show it' }).click();
	await expect(page.locator(second)).toHaveCount(1);
	await expect(page).toHaveURL(/places\/kabul/);
	await other.bringToFront();
	await expect(heading(other)).toHaveText('Andarab');
	await expect(other.locator(second)).toHaveCount(1);
	await other.goto('/');
	await expect
		.poll(() => other.evaluate(async () => (await caches.keys()).length), { timeout: 20_000 })
		.toBe(1);
	await context.setOffline(true);
	await page.reload();
	await expect(page.locator(second)).toHaveCount(1);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page.locator('.plate.live')).toBeVisible();
});

test('an update is there by itself once no page is open', async ({ page, context, site }) => {
	await firstVisit(page, `${story}places/kabul/`);
	site.publish();
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect(page.locator('.news')).toContainText('A new version', { timeout: 45_000 });
	await page.close();
	const next = await context.newPage();
	await expect
		.poll(
			async () => {
				await next.goto(`${story}places/kabul/`);
				const count = await next.locator('meta[name=edition]').count();
				await next.goto('about:blank');
				return count;
			},
			{ timeout: 30_000, intervals: [2000] }
		)
		.toBe(1);
});

/** Every page is read without the net in a test above. */
const oneOfEachKind = [
	story,
	`${story}tour/`,
	`${story}places/panjshir/`,
	`${story}reports/vice-2021-09-06/`,
	`${story}search/`,
	'/about/'
];

test('a full store loses nothing: the net answers, and the reader is told', async ({
	page,
	context,
	site
}) => {
	const session = await context.newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', {
		origin: site.address,
		quotaSize: 900_000
	});
	const trouble: string[] = [];
	page.on('pageerror', (error) => trouble.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') trouble.push(message.text());
	});
	await visit(page, '/');
	await expect(page.locator('.news')).toContainText('Nothing is lost', { timeout: 45_000 });
	expect(await axeViolations(page)).toEqual([]);
	for (const address of oneOfEachKind) {
		await page.goto(address);
		await expect(heading(page)).toBeVisible();
	}
	await visit(page, `${story}search/?q=Kabul`);
	await expect(page.locator('main mark').first()).toBeVisible();
	expect(trouble).toEqual([]);
	await session.send('Storage.overrideQuotaForOrigin', { origin: site.address });
	await firstVisit(page);
	await context.setOffline(true);
	for (const address of oneOfEachKind) {
		await page.goto(address);
		await expect(heading(page)).toBeVisible();
	}
});
