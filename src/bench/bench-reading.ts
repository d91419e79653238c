/**
 * How soon a page can be read on a weak phone and link (CPU four times slower, 1.6 Mbps, 150 ms, nothing cached): first
 * paint and first marker, beside a bare page of the same words in the same run, whose times are the unit. Prints;
 * asserts nothing.
 *
 *     npm run build && npm run bench:reading [-- RUNS]
 */
import { createServer, type Server } from 'node:http';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../cli/find-browser';

const [given = '3'] = process.argv.slice(2);
if (!/^[1-9]\d{0,2}$/.test(given))
	throw new Error(`RUNS is “${given}”: a number from 1 to 999 is needed, such as 3.`);
const runs = Number(given);
const pages = ['/', heaviest('places'), heaviest('reports')];
const bare = '/bare';

const types: Readonly<Record<string, string>> = {
	html: 'text/html',
	js: 'text/javascript',
	json: 'application/json',
	css: 'text/css',
	svg: 'image/svg+xml',
	woff2: 'font/woff2'
};

/** Notes the first frame in which a marker has a size. As text: what compiles this file puts helpers of its own into functions. */
const watchFirstMarker = `{
	const look = () => {
		const marker = document.querySelector('[data-marker]')?.getBoundingClientRect();
		if (marker?.width > 0) window.firstMarker = performance.now();
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}`;

interface Times {
	readonly firstPaint: number;
	readonly firstMarker: number;
}

const server = await serve('build');
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');
const origin = `http://127.0.0.1:${address.port}`;
const executablePath = findBrowser();
const browser = await chromium.launch({
	...(executablePath === undefined ? {} : { executablePath }),
	args: ['--no-sandbox', '--disable-quic', '--disable-background-networking']
});
const unit = await medianOf(bare);
console.log(`bare page                                   first paint ${unit.firstPaint} ms`);
for (const path of pages) {
	const { firstPaint, firstMarker } = await medianOf(path);
	const ratio = (milliseconds: number) => `×${(milliseconds / unit.firstPaint).toFixed(2)}`;
	console.log(
		`${path.padEnd(42)}  first paint ${firstPaint} ms ${ratio(firstPaint)}   first marker ${firstMarker} ms ${ratio(firstMarker)}`
	);
}
await browser.close();
server.close();

/** The address of the English page of a kind that has most to say. */
function heaviest(kind: 'places' | 'reports'): string {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
		.filter((path) => new RegExp(`^[^/]{3,}/${kind}/[^/]+/index\\.html$`).test(path))
		.map((path) => ({ path, bytes: statSync(join('build', path)).size }))
		.sort((a, b) => b.bytes - a.bytes);
	if (!pages[0]) throw new Error(`build/ has no page of ${kind}. Type: npm run build`);
	return `/${pages[0].path.replace('index.html', '')}`;
}

async function medianOf(path: string): Promise<Times> {
	const all: Times[] = [];
	for (let run = 0; run < runs; run++) all.push(await measure(browser, path));
	const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
	return {
		firstPaint: middle(all.map(({ firstPaint }) => firstPaint)),
		firstMarker: middle(all.map(({ firstMarker }) => firstMarker))
	};
}

async function measure(browser: Browser, path: string): Promise<Times> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	await throttle(page);
	await page.addInitScript({ content: watchFirstMarker });
	await page.goto(`${origin}${path}`, { waitUntil: 'load' });
	await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]);
	const times = await page.evaluate(() => ({
		firstPaint: Math.round(
			performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
		),
		firstMarker: Math.round((window as { firstMarker?: number }).firstMarker ?? NaN)
	}));
	await context.close();
	return times;
}

async function throttle(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: 1.6e6 / 8,
		uploadThroughput: 750e3 / 8
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Serves a folder, compressed as hosts do, and a page of nothing but the front page's words. */
async function serve(folder: string): Promise<Server> {
	if (!existsSync(join(folder, 'index.html')))
		throw new Error(`There is no ${folder}: npm run build`);
	const words = readFileSync(join(folder, 'index.html'), 'utf8')
		.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
		.replace(/<[^>]+>/g, ' ');
	const listening = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		const file = join(folder, normalize(name));
		const isBare = pathname === bare;
		if (!isBare && !existsSync(file)) return response.writeHead(404).end();
		const body = isBare ? `<!doctype html><title>bare</title><p>${words}` : readFileSync(file);
		const type = isBare ? 'text/html' : (types[file.split('.').at(-1) ?? ''] ?? 'text/plain');
		const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'gzip' };
		response.writeHead(200, headers).end(gzipSync(body));
	});
	await new Promise<void>((ready) => listening.listen(0, '127.0.0.1', ready));
	return listening;
}
