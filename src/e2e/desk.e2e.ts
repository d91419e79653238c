import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { axeByDayAndNight } from './axe';

/** What index, code and weights may weigh together, compressed. Bytes. */
const mostBytes = 4 * 2 ** 20;

const sentences = [
	'Rain fell in Nairobi on Monday, and nobody slept.',
	'Envoys flew from Oslo to Blantyre, in Malawi, where they met the mayor.',
	'“Nobody in Lima <b>knows</b>,” a Peruvian farmer said.'
];
const wordCount = (text: string) => text.split(/\s+/).length;

/** A report of about a thousand words. */
const report = Array.from({ length: 100 }, (_, i) => sentences[i % 3]).join(' ');

test('the desk finds the places in a report, and fetches the index once', async ({ page }) => {
	const fetched: string[] = [];
	let bytes = 0;
	page.on('response', async (response) => {
		const address = response.url();
		if (/index\.bin$/.test(address)) fetched.push(address);
		// The worker's code is not compressed here, but is where it matters.
		if (/index\.bin$/.test(address)) bytes += (await response.body()).length;
		else if (/worker/.test(address)) bytes += gzipSync(await response.body()).length;
	});
	expect(wordCount(report)).toBeGreaterThan(800);
	await page.goto('/desk/');
	await page.getByLabel('The report').fill(report);
	const button = page.getByRole('button', { name: 'Find the places' });
	await button.click();
	// Nairobi 34 times; Oslo, Blantyre and Malawi 33; Lima and Peruvian 33.
	await expect(page.locator('main').getByRole('status')).toHaveText('199 mentions of 6 places.');
	const first = page.getByRole('row').nth(1);
	await expect(first).toContainText('Nairobi');
	await expect(first).toContainText('-1.283, 36.817');

	const downloading = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Download as JSON' }).click();
	const saved = readFileSync(await (await downloading).path(), 'utf8');
	const mentions = JSON.parse(saved) as { start: number; end: number; exact: string }[]; // the page's own
	expect(mentions).toHaveLength(199);
	for (const { start, end, exact } of mentions) expect(report.slice(start, end)).toBe(exact);

	await page.getByLabel('The report').fill('Snow closed the road to Herat.');
	await button.click();
	await expect(page.locator('main').getByRole('status')).toHaveText('1 mention of 1 place.');
	expect(fetched).toHaveLength(1);
	expect(bytes).toBeGreaterThan(2 ** 20);
	expect(bytes).toBeLessThan(mostBytes);
});

test('the desk says what went wrong, and can be tried again', async ({ page }) => {
	await page.route('**/index.bin', (route) => route.abort());
	await page.goto('/desk/');
	await page.getByLabel('The report').fill('Rain fell in Nairobi.');
	const button = page.getByRole('button', { name: 'Find the places' });
	await button.click();
	await expect(page.locator('main').getByRole('status')).toContainText('could not be fetched');
	await page.unroute('**/index.bin');
	await button.click();
	await expect(page.locator('main').getByRole('status')).toHaveText('1 mention of 1 place.');
});

test(`axe finds nothing at the desk, on a phone`, async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/desk/');
	await page.getByLabel('The report').fill('Rain fell in Nairobi and in Xanaduvia Province.');
	await page.getByRole('button', { name: 'Find the places' }).click();
	await expect(page.locator('main').getByRole('status')).toContainText('mention');
	expect(await axeByDayAndNight(page)).toEqual([]);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(360);
});
