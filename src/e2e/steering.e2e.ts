import { expect, test } from '@playwright/test';
import { mark, servedPassages, story, visit } from './explainer';

test('pointing at a mention lights its mark, and the other way round', async ({ page }) => {
	await visit(page, `${story}places/panjshir/`);
	const mention = page.locator('main .mention[data-place="kabul"]').first();
	await mention.hover();
	await expect(mark(page, 'kabul')).toHaveClass(/\blit\b/);
	await mark(page, 'kabul').hover();
	await expect(mention).toHaveClass(/\blit\b/);
	await page.mouse.move(2, 2);
	await expect(mention).not.toHaveClass(/\blit\b/);
});

test('focusing a mention lights its mark as well', async ({ page }) => {
	await visit(page, `${story}places/panjshir/`);
	await page.locator('main .mention[data-place="kabul"]').first().focus();
	await expect(mark(page, 'kabul')).toHaveClass(/\blit\b/);
});

test('while a report is read, the places of the passage in view are lit', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, `${story}reports/rferl-2021-09-06/`);
	const passages = await servedPassages(page);
	const passage = passages.find(({ quote }) => quote.includes('Mazar-e Sharif'));
	if (!passage) throw new Error('No passage names Mazar-e Sharif.');
	await page
		.locator(`[id="${passage.id}"]`)
		.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	await expect(mark(page, 'mazar-e-sharif')).toHaveClass(/\blit\b/);
	await expect(mark(page, 'united-kingdom')).not.toHaveClass(/\blit\b/);
});

test('panning changes the list of places, and “Show all” brings the opening view back', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, '/');
	const inView = page.locator('[data-group="in"] a[data-place]');
	const shown = () => inView.evaluateAll((links) => links.map((a) => a.getAttribute('data-place')));
	await expect.poll(shown).toContain('kabul');
	const opening = await shown();
	expect(opening).not.toContain('qatar');
	await page.locator('.plate [role="application"]').focus();
	for (let presses = 0; presses < 12; presses++) await page.keyboard.press('ArrowRight');
	await expect(page.locator('[data-group="out"] a[data-place="kabul"]')).toBeVisible();
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(page.locator('[data-group="in"] a[data-place="kabul"]')).toBeVisible();
	await expect.poll(shown).toEqual(opening);
});

test('dragging the map changes the list too', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, '/');
	const plate = await page.locator('.plate').boundingBox();
	if (!plate) throw new Error('There is no plate.');
	const y = plate.y + plate.height * 0.55;
	for (let drags = 0; drags < 3; drags++) {
		await page.mouse.move(plate.x + plate.width * 0.75, y);
		await page.mouse.down();
		await page.mouse.move(plate.x + plate.width * 0.4, y, { steps: 4 });
		await page.mouse.move(plate.x + plate.width * 0.1, y, { steps: 4 });
		await page.mouse.up();
	}
	await expect(page.locator('[data-group="out"] a[data-place="mazar-e-sharif"]')).toBeVisible();
});

test('Back, Forward, reload and a shared address restore what was selected', async ({
	page,
	context
}) => {
	await visit(page, '/');
	await mark(page, 'kabul').click();
	await expect(mark(page, 'kabul')).toHaveAttribute('aria-current', 'true');
	await mark(page, 'andarab').click();
	await expect(mark(page, 'andarab')).toHaveAttribute('aria-current', 'true');
	await page.goBack();
	await expect(page).toHaveURL(`${story}places/kabul/`);
	await expect(mark(page, 'kabul')).toHaveAttribute('aria-current', 'true');
	await expect(mark(page, 'andarab')).not.toHaveAttribute('aria-current', 'true');
	await page.goForward();
	await expect(page.locator('main h1')).toHaveText('Andarab');
	await page.reload();
	await expect(mark(page, 'andarab')).toHaveAttribute('aria-current', 'true');
	const shared = await context.newPage();
	await visit(shared, page.url());
	await expect(shared.locator('main h1')).toHaveText('Andarab');
	await expect(mark(shared, 'andarab')).toHaveAttribute('aria-current', 'true');
});

test('an address with a passage lands on that passage', async ({ page }) => {
	const passage = (await servedPassages(page)).findLast(({ mentions }) =>
		mentions.some((m) => m.place === 'panjshir')
	);
	if (!passage) throw new Error('No passage names Panjshir.');
	await visit(page, `${story}places/panjshir/#${passage.id}`);
	await expect(page.locator(`[id="${passage.id}"]`)).toBeInViewport();
	await page
		.locator(`[id="${passage.id}"]`)
		.getByRole('link', { name: /Read in the report/ })
		.click();
	await expect(page).toHaveURL(new RegExp(`/reports/${passage.report}/#${passage.id}$`));
	await expect(page.locator(`[id="${passage.id}"]`)).toBeInViewport();
});

test('a place that the reader has panned away from comes back into view when it is chosen', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, '/');
	await page.locator('.plate [role="application"]').focus();
	for (let presses = 0; presses < 12; presses++) await page.keyboard.press('ArrowRight');
	await expect(page.locator('[data-group="out"] a[data-place="kabul"]')).toBeVisible();
	await page.locator('.places a[data-place="kabul"]').click();
	await expect(page.locator('[data-group="in"] a[data-place="kabul"]')).toBeVisible();
});
