import { expect, test, type Page } from '@playwright/test';
import { axeByDayAndNight } from './axe';
import { mark, servedPassages, servedPlaces, story, visit } from './explainer';

const search = `${story}search/`;
const field = (page: Page) => page.getByRole('searchbox');
const group = (page: Page, kind: 'places' | 'speakers' | 'passages') =>
	page.locator(`main [data-group="${kind}"]`);

/** Types a query and waits until it is answered. */
async function type(page: Page, query: string): Promise<void> {
	await field(page).fill(query);
	await expect(page.locator('main .words')).toContainText(`“${query}”`);
}

test('as one types, places, speakers and passages are found, and the map lights the places', async ({
	page
}) => {
	await visit(page, search);
	await field(page).pressSequentially('kab');
	await expect(group(page, 'places').getByRole('link').first()).toContainText('Kabul');
	await field(page).pressSequentially('ul');
	await expect(page.locator('main .words')).toContainText(/2 places, .*“kabul”/);
	await expect(mark(page, 'kabul')).toHaveClass(/\blit\b/);
	await expect(mark(page, 'andarab')).not.toHaveClass(/\blit\b/);
	const about = (await servedPassages(page)).filter(({ mentions }) =>
		mentions.some(({ place }) => place === 'kabul')
	);
	for (const { id } of about)
		await expect(group(page, 'passages').locator(`[data-passage="${id}"]`)).toBeVisible();
	await type(page, 'white flag');
	await expect(group(page, 'passages').locator('mark')).toHaveText(['white flag']);
	await expect(group(page, 'places')).toHaveCount(0);
	await type(page, 'Masoud');
	await expect(group(page, 'speakers')).toContainText('leader of the National Resistance Front');
	await type(page, 'پنجشېر');
	await expect(group(page, 'places').getByRole('link').first()).toContainText('Panjshir');
});

test('a passage opens in its report and on the pages of its places', async ({ page }) => {
	await visit(page, `${search}?q=white+flag`);
	const hit = group(page, 'passages').locator('[data-passage]').first();
	const id = (await hit.getAttribute('data-passage')) ?? '';
	await hit.getByRole('link', { name: 'Panjshir', exact: true }).click();
	await expect(page).toHaveURL(`${story}places/panjshir/#${id}`);
	await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	await page.goBack();
	await hit.getByRole('link').first().click();
	await expect(page).toHaveURL(new RegExp(`/reports/vice-2021-09-06/#${id}$`));
	await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('the address keeps the query: reload, Back and a shared address restore it', async ({
	page,
	context
}) => {
	await visit(page, '/');
	await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
	await expect(field(page)).toBeFocused();
	await type(page, 'mazar sharif');
	// At once, before the address has been written by itself.
	await group(page, 'places').getByRole('link').first().click();
	await expect(page.locator('main h1')).toHaveText('Mazar-e Sharif');
	await page.goBack();
	await expect(page).toHaveURL(`${search}?q=mazar+sharif`);
	await expect(field(page)).toHaveValue('mazar sharif');
	await expect(group(page, 'places').getByRole('link').first()).toContainText('Mazar-e Sharif');
	await page.reload();
	await expect(field(page)).toHaveValue('mazar sharif');
	await expect(group(page, 'places').getByRole('link').first()).toContainText('Mazar-e Sharif');
	const shared = await context.newPage();
	await visit(shared, page.url());
	await expect(group(shared, 'places').getByRole('link').first()).toContainText('Mazar-e Sharif');
	await page.goBack();
	await expect(page).toHaveURL('/');
});

test('the header’s link gives an empty search again', async ({ page }) => {
	await visit(page, `${search}?q=kabul`);
	await expect(group(page, 'places')).toBeVisible();
	await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
	await expect(field(page)).toHaveValue('');
	await expect(page).toHaveURL(search);
	await page.goBack();
	await expect(field(page)).toHaveValue('kabul');
	await expect(group(page, 'places')).toBeVisible();
});

test('keys lead in, through and back', async ({ page }) => {
	await visit(page, `${story}places/kabul/`);
	const link = page.locator('main .mention').first();
	await link.focus();
	await page.keyboard.press('/');
	await expect(page).toHaveURL(search);
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('');
	await type(page, 'andarab');
	const first = page.locator('main [data-result]').first();
	await page.keyboard.press('ArrowDown');
	await expect(first).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('main [data-result]').nth(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('/');
	await expect(field(page)).toHaveValue('andarab/');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Escape');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveValue('');
	await expect(page).toHaveURL(search);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(`${story}places/kabul/`);
	await expect(page.locator('a:focus')).toHaveAttribute(
		'href',
		(await link.getAttribute('href')) ?? ''
	);
});

test('the key can be turned off, and stays off', async ({ page }) => {
	await visit(page, search);
	await page.getByRole('checkbox').uncheck();
	await visit(page, `${story}places/kabul/`);
	await page.keyboard.press('/');
	await page.keyboard.press('Tab');
	await expect(page).toHaveURL(`${story}places/kabul/`);
	await visit(page, search);
	await expect(page.getByRole('checkbox')).not.toBeChecked();
});

test('the count is announced once typing rests', async ({ page }) => {
	await visit(page, search);
	await field(page).pressSequentially('qatar', { delay: 30 });
	await expect(page.locator('.frame > [role="status"]')).toHaveText(
		/1 place, \d+ passages? for “qatar”/
	);
});

test('what matches nothing is answered with names like it', async ({ page }) => {
	await visit(page, `${search}?q=Afgansten`);
	await expect(page.locator('main .words')).toHaveText(
		'Nothing in these reports matches “Afgansten”. Try a place, a person or a word.'
	);
	await page.getByRole('button', { name: 'Afghanistan' }).click();
	await expect(field(page)).toHaveValue('Afghanistan');
	await expect(group(page, 'places').getByRole('link').first()).toContainText('Afghanistan');
});

test('nothing typed is taken for HTML', async ({ page }) => {
	await visit(page, search);
	await field(page).fill('<b>kabul</b> & "co"');
	await expect(group(page, 'places')).toContainText('Kabul');
	await expect(page.locator('main .words')).toContainText('“<b>kabul</b> & "co"”');
});

test('what cannot be fetched is said, and can be tried again', async ({ page }) => {
	await page.route('**/search.json', (route) => route.abort());
	await visit(page, search);
	await field(page).fill('kabul');
	await expect(page.locator('main .words')).toContainText('could not be fetched');
	await expect(page.getByRole('heading', { name: 'Everything by name' })).toBeVisible();
	await page.unroute('**/search.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(group(page, 'places').getByRole('link').first()).toContainText('Kabul');
});

test('neither the index nor what searches it is fetched before the reader reaches for it', async ({
	page
}) => {
	const sizes: number[] = [];
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	page.on('response', async (response) => {
		if (!response.url().endsWith('.js')) return;
		const text = await response.text().catch(() => '');
		if (text.includes('MiniSearch')) sizes.push(text.length);
	});
	await visit(page, '/');
	await page.getByRole('banner').getByRole('link', { name: 'Data' }).click();
	await expect(page.locator('main h1')).toContainText('data');
	await visit(page, search);
	await page.waitForLoadState('networkidle');
	expect(asked.filter((path) => path.endsWith('/search.json'))).toEqual([]);
	expect(sizes).toEqual([]);
	await field(page).focus();
	await expect.poll(() => sizes.length).toBe(1);
	expect(asked.filter((path) => path.endsWith('/search.json'))).toHaveLength(1);
});

for (const width of [320, 390, 1440]) {
	test(`axe finds nothing, and nothing is too wide, at ${width} px`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height: 844 });
		for (const query of ['', '?q=kabul', '?q=zzzz', `?q=${'q'.repeat(300)}`]) {
			await visit(page, `${search}${query}`);
			if (query !== '') await expect(page.locator('main .words')).toContainText('“');
			expect(await axeByDayAndNight(page), query).toEqual([]);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow, query).toBeLessThanOrEqual(0);
		}
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page is an index of every place, party and person', async ({ page }) => {
		await page.goto(search);
		await expect(page.getByRole('search')).toBeHidden();
		for (const { id, properties } of await servedPlaces(page)) {
			const entry = page.locator(`main a[href="${story}places/${id}/"]`);
			await expect(entry).toContainText(properties.name);
			await expect(entry).toContainText(properties.names['fa'] ?? '');
		}
		await expect(page.locator('main')).toContainText('Panjsheer');
		await expect(page.locator('main')).not.toContainText('Rahimi');
		await page
			.getByRole('link', { name: /^RFE\/RL, ¶ \d+\s?, Zabihullah Mujahid/ })
			.first()
			.click();
		await expect(page).toHaveURL(/\/reports\/rferl-2021-09-06\/#/);
	});
});
