import { expect, test } from '@playwright/test';
import { mark, servedPassages, story, visit } from './explainer';

const panjshir = `${story}places/panjshir/`;

test('who claims Panjshir, who denies it and who could not verify it stand first, each one click from its passage', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, panjshir);
	const claim = page.locator('main .claim');
	await expect(claim).toBeInViewport({ ratio: 0.9 });
	for (const [side, words] of [
		['for', 'claimed to have taken complete control'],
		['against', 'denied the allegation'],
		['unverified', 'not immediately possible to get independent confirmation']
	] as const) {
		const cited = claim.locator(`[data-side="${side}"]`);
		await expect(cited).toContainText(words);
		const href = await cited.getByRole('link').first().getAttribute('href');
		await cited.getByRole('link').first().click();
		const passage = page.locator(`main article[id="${href?.slice(1) ?? ''}"]`);
		await expect(passage).toBeInViewport();
		await expect(passage).toContainText(words);
	}
	await expect(mark(page, 'panjshir')).toContainText('contested');
	await expect(mark(page, 'kabul')).not.toContainText('contested');
});

test('a voice filters the passages, and the address keeps it', async ({ page, context }) => {
	await visit(page, panjshir);
	const passages = await servedPassages(page);
	const here = passages.filter(({ mentions }) =>
		mentions.some(({ place }) => place === 'panjshir')
	);
	const taliban = here.filter(({ voices }) => voices.some(({ party }) => party === 'taliban'));
	expect(taliban.length).toBeGreaterThan(0);
	expect(taliban.length).toBeLessThan(here.length);
	await page.locator('[data-filter="taliban"]').click();
	await expect(page).toHaveURL(/\?voice=taliban$/);
	await expect(page.locator('main [data-passage]')).toHaveCount(taliban.length);
	const shared = await context.newPage();
	await visit(shared, page.url());
	await expect(shared.locator('main [data-passage]')).toHaveCount(taliban.length);
	await page.goBack();
	await expect(page.locator('main [data-passage]')).toHaveCount(here.length);
	await visit(page, `${panjshir}?voice=nobody`);
	await expect(page.locator('main [data-passage]')).toHaveCount(here.length);
});

test('a passage says who is heard in it, and that it was not verified', async ({ page }) => {
	await visit(page, panjshir);
	const passage = page.locator('main article', { hasText: 'He did not comment on claims' });
	await expect(passage.locator('[data-voice="taliban"]')).toContainText('claimed');
	await expect(passage.locator('[data-voice="nrf"]').first()).toContainText('Maisam Nazari');
	await expect(passage.locator('[data-voice="nrf"]').first()).toContainText('denied');
	await expect(passage.locator('[data-voice="taliban"]')).toContainText(
		'Not independently verified'
	);
});

test('where the reports differ, each cell leads to its passage', async ({ page }) => {
	await visit(page, panjshir);
	const row = page.locator('main .row', { hasText: 'How many live there' });
	await expect(row.locator('figure')).toHaveCount(3);
	await row.getByRole('link').nth(2).click();
	await expect(page.locator('main article:target')).toContainText('some 250,000 people');
});

test('a stated distance is drawn and measured', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, panjshir);
	await expect(page.locator('.plate [data-link="kabul-panjshir"]').first()).toBeAttached();
	await expect(page.locator('[data-link-words="kabul-panjshir"]').first()).toContainText(
		/stated: 100 km northeast; measured: \d+ km north-northeast/
	);
	const relations = page.getByRole('region', { name: 'Stated distance and direction' });
	await expect(relations).toContainText('about 100 kilometers northeast of the capital');
	await expect(relations).toContainText(
		/Measured from the point of Kabul to that of Panjshir: \d+ km/
	);
	await visit(page, `${story}places/andarab/`);
	await expect(page.locator('.plate [data-link]')).toHaveCount(0);
});

test('the story tells what is dated day by day, history apart', async ({ page }) => {
	await visit(page, '/');
	const news = page.locator('[data-timeline="news"]');
	await expect(news.locator('time').first()).toHaveAttribute('datetime', '2021-08-15');
	await expect(news).toContainText('taking power in Kabul on August 15');
	await expect(page.locator('[data-timeline="background"]')).toContainText('between 1996 and 2001');
	await expect(news).not.toContainText('between 1996 and 2001');
});

test('under a filter, the other side’s citation still leads to its passage', async ({ page }) => {
	await visit(page, `${panjshir}?voice=nrf`);
	await expect(page.locator('[data-filter="nrf"]')).toHaveAttribute('aria-current', 'true');
	const link = page.locator('main .claim [data-side="for"]').getByRole('link').first();
	const href = await link.getAttribute('href');
	await link.click();
	await expect(page).not.toHaveURL(/voice=/);
	const id = href?.split('#')[1] ?? '';
	await expect(page.locator(`main article[id="${id}"]`)).toBeInViewport();
});
