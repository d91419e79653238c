import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeByDayAndNight, axeViolations } from './axe';
import { mark, servedPassages, story, visit } from './explainer';

const panjshir = `${story}places/panjshir/`;
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** Ids of the passages about a place, in the order of the data. */
async function passagesOf(page: Page, place: string): Promise<string[]> {
	const passages = await servedPassages(page);
	return passages
		.filter(({ mentions }) => mentions.some((mention) => mention.place === place))
		.map(({ id }) => id);
}

async function boxOf(locator: Locator) {
	const box = await locator.boundingBox();
	if (!box) throw new Error('It is not on the page.');
	return box;
}

test.describe('the passages of a place', () => {
	test('stand report beside report where there is room, and one after the other on a phone', async ({
		page
	}) => {
		await page.setViewportSize(wide);
		await visit(page, panjshir);
		const [first, second] = [
			page.locator('[data-report="rferl-2021-09-06"]'),
			page.locator('[data-report="vice-2021-09-06"]')
		];
		const [left, right] = [await boxOf(first), await boxOf(second)];
		expect(right.x).toBeGreaterThan(left.x + left.width);
		expect(right.y).toBeCloseTo(left.y, 0);
		await page.setViewportSize(phone);
		const [above, below] = [await boxOf(first), await boxOf(second)];
		expect(below.x).toBeCloseTo(above.x, 0);
		expect(below.y).toBeGreaterThan(above.y + above.height - 1);
	});

	test('stand by voice when asked, and the address keeps it', async ({ page, context }) => {
		await visit(page, panjshir);
		const all = await passagesOf(page, 'panjshir');
		await page.locator('[data-by="voice"]').click();
		await expect(page).toHaveURL(/\?by=voice$/);
		await expect(page.locator('[data-by="voice"]')).toBeFocused();
		await expect(page.getByText('The passages stand by voice')).toBeAttached();
		await expect(page.locator('main [data-passage]')).toHaveCount(all.length);
		const denial = 'denied the allegation, telling RFE/RL that fighting was continuing';
		for (const party of ['taliban', 'nrf'])
			await expect(page.locator(`[data-heard="${party}"]`)).toContainText(denial);
		await page.locator('[data-filter="nrf"]').click();
		await expect(page).toHaveURL(/\?by=voice&voice=nrf$/);
		const shared = await context.newPage();
		await visit(shared, page.url());
		await expect(shared.locator('[data-by="voice"]')).toHaveAttribute('aria-current', 'true');
		await expect(shared.locator('[data-filter="nrf"]')).toHaveAttribute('aria-current', 'true');
		await page.goBack();
		await page.goBack();
		await expect(page.locator('[data-report]')).toHaveCount(2);
	});

	test('lead from one to the next by links and by keys, with focus and address', async ({
		page
	}) => {
		await visit(page, panjshir);
		const cards = page.locator('main [data-passage]');
		const ids = await passagesOf(page, 'panjshir');
		await expect(cards.first()).toContainText(`1 of ${ids.length}`);
		await cards.first().getByRole('link', { name: 'Next passage about Panjshir' }).click();
		await expect(cards.nth(1)).toBeFocused();
		await expect(page).toHaveURL(new RegExp(`#${ids[1] ?? ''}$`));
		await page.keyboard.press('j');
		await expect(cards.nth(2)).toBeFocused();
		await expect(cards.nth(2)).toHaveAccessibleName(/^Passage 3 of \d+ about Panjshir$/);
		await page.keyboard.press('[');
		await expect(cards.nth(1)).toBeFocused();
		await expect(cards.nth(1)).toBeInViewport();
		await page.goBack();
		await expect(page).toHaveURL(new RegExp(`#${ids[2] ?? ''}$`));
	});

	test('are not left by a letter that is pressed elsewhere', async ({ page }) => {
		await visit(page, panjshir);
		await page.locator('[data-by="voice"]').focus();
		await page.keyboard.press('j');
		await expect(page).not.toHaveURL(/#/);
	});
});

test('a place says what is named with it, and what lies near it', async ({ page }) => {
	await visit(page, panjshir);
	const kabul = page.locator('[data-together="kabul"]');
	await expect(kabul).toContainText('2 passages');
	await kabul.getByRole('link', { name: /RFE\/RL/ }).click();
	await expect(page.locator('main article:target')).toContainText('northeast of the capital');
	await expect(page.locator('[data-nearby="kabul"]')).toContainText(/110 km south-southwest/);
	await expect(page.locator('[data-nearby="andarab"]')).toContainText('its middle');
	await visit(page, `${story}places/iran/`);
	await expect(page.locator('[data-nearby]')).toHaveCount(0);
});

test('a passage that does not name its place stands apart, with the reason, and is not counted', async ({
	page
}) => {
	await visit(page, `${story}places/mazar-e-sharif/`);
	const attached = page.locator('[data-attached]');
	await expect(attached).toContainText('stopped journalists trying to cover the demonstration');
	await expect(attached).toContainText('in our words');
	await expect(page.locator('main .facts')).toContainText('1 passage in 1 report');
	expect(await axeViolations(page)).toEqual([]);
});

test.describe('focus', () => {
	test('goes to the heading of a place opened on the map, and Escape brings it back', async ({
		page
	}) => {
		await visit(page, '/');
		await mark(page, 'kabul').click();
		await expect(page.locator('h1')).toBeFocused();
		await expect(page.locator('h1')).toHaveText('Kabul');
		await page.keyboard.press('Escape');
		await expect(mark(page, 'kabul')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.locator('h1')).toBeFocused();
		await mark(page, 'andarab').focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('h1')).toHaveText('Andarab');
		await expect(page.locator('h1')).toBeFocused();
	});

	test('returns to where one was in the words', async ({ page }) => {
		await visit(page, panjshir);
		const mention = page.locator('main .mention[data-place="kabul"]').first();
		await mention.focus();
		await page.keyboard.press('Escape');
		await expect(mark(page, 'panjshir')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(mention).toBeFocused();
	});

	test('returns with Back to the link that was followed', async ({ page }) => {
		await visit(page, '/');
		const link = page.locator('main .places a[data-place="andarab"]');
		await link.click();
		await expect(page.locator('h1')).toBeFocused();
		await page.goBack();
		await expect(link).toBeFocused();
	});

	test('lands on the passage that a link names, on another page too', async ({ page }) => {
		await visit(page, panjshir);
		const [id = ''] = await passagesOf(page, 'panjshir');
		await page
			.locator(`[id="${id}"]`)
			.getByRole('link', { name: /Read in the report/ })
			.click();
		await expect(page).toHaveURL(/\/reports\//);
		await expect(page.locator(`[id="${id}"]`)).toBeFocused();
	});

	test('passes the map by, from the page’s start and from the map’s', async ({ page }) => {
		await visit(page, '/');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the words' })).toBeFocused();
		const past = page.getByRole('link', { name: 'Skip the map' });
		await past.focus();
		await expect(past).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page.locator('main')).toBeFocused();
	});
});

test.describe('a report', () => {
	for (const size of [wide, phone]) {
		test(`marks what is being read, and lights its places, at ${size.width} px`, async ({
			page
		}) => {
			await page.setViewportSize(size);
			await visit(page, `${story}reports/rferl-2021-09-06/`);
			const [id = ''] = await passagesOf(page, 'mazar-e-sharif');
			const passage = page.locator(`[id="${id}"]`);
			await passage.evaluate((element) => element.scrollIntoView({ block: 'center' }));
			await expect(page.locator('p.read').filter({ has: passage })).toHaveCount(1);
			await expect(mark(page, 'mazar-e-sharif')).toHaveClass(/\blit\b/);
			await expect(mark(page, 'qatar')).not.toHaveClass(/\blit\b/);
		});
	}

	test('takes the map along when nothing that is read can be seen on it, and gives it back', async ({
		page
	}) => {
		await page.setViewportSize(wide);
		await visit(page, `${story}reports/rferl-2021-09-06/`);
		const bring = (passage: string) =>
			page
				.locator(`[id="${passage}"]`)
				.evaluate((element) => element.scrollIntoView({ block: 'center' }));
		// What is read is known before the map is moved, so that it stays where it is put.
		const [first = ''] = await passagesOf(page, 'panjshir');
		await bring(first);
		await expect(mark(page, 'panjshir')).toHaveClass(/\blit\b/);
		await page.locator('.plate [role="application"]').focus();
		for (let presses = 0; presses < 14; presses++) await page.keyboard.press('ArrowRight');
		await expect(mark(page, 'mazar-e-sharif')).toHaveAttribute('style', /--arrow: ?block/);
		const [id = ''] = await passagesOf(page, 'mazar-e-sharif');
		await bring(id);
		await expect(mark(page, 'mazar-e-sharif')).not.toHaveAttribute('style', /--arrow/);
		const back = page.getByRole('button', { name: 'Keep it on the whole story' });
		expect(await axeViolations(page)).toEqual([]);
		await back.click();
		await expect(back).toHaveCount(0);
		await expect(mark(page, 'kabul')).not.toHaveAttribute('style', /--arrow/);
	});
});

for (const size of [wide, phone]) {
	test(`axe finds nothing by voice, by passage or in a report being read, ${size.width} px`, async ({
		page
	}) => {
		test.slow();
		await page.setViewportSize(size);
		const [, second = ''] = await passagesOf(page, 'panjshir');
		for (const address of [
			`${panjshir}?by=voice#${second}`,
			`${panjshir}#${second}`,
			`${story}reports/rferl-2021-09-06/#${second}`
		]) {
			await visit(page, address);
			expect(await axeByDayAndNight(page), address).toEqual([]);
		}
	});
}
