import { expect, test } from '@playwright/test';
import { mapHasDrawn, mark, servedPassages, servedPlaces, story, visit } from './explainer';

const four = ['kabul', 'panjshir', 'mazar-e-sharif', 'andarab'] as const;

for (const place of four) {
	test(`a click on ${place} opens its passages`, async ({ page }) => {
		await visit(page, '/');
		await mark(page, place).click();
		await expect(page).toHaveURL(`${story}places/${place}/`);
		const passages = (await servedPassages(page)).filter((p) =>
			p.mentions.some((m) => m.place === place)
		);
		await expect(page.locator('main [data-passage]')).toHaveCount(passages.length);
		for (const { id, quote } of passages) {
			await expect(page.locator(`[id="${id}"] blockquote`)).toHaveText(quote);
		}
	});

	test(`${place} is reached by Tab and opened by Enter`, async ({ page }) => {
		await visit(page, '/');
		for (let presses = 0; presses < 40; presses++) {
			await page.keyboard.press('Tab');
			if (await mark(page, place).evaluate((link) => link === document.activeElement)) break;
		}
		await expect(mark(page, place)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(`${story}places/${place}/`);
		await expect(page.locator('main h1')).toBeVisible();
	});
}

test('every place has exactly one link on the map, and it opens', async ({ page }) => {
	await visit(page, '/');
	for (const { id, properties } of await servedPlaces(page)) {
		await expect(mark(page, id)).toHaveCount(1);
		await mark(page, id).click();
		await expect(page.locator('main h1')).toHaveText(properties.name);
		for (const language of ['fa', 'ps']) {
			await expect(page.locator(`main .names [lang="${language}"]`)).toHaveText(
				properties.names[language] ?? ''
			);
		}
		await expect(page.locator('main [data-passage]')).toHaveCount(properties.passages.length);
		await page.goBack();
	}
});

test('a click on an area or a line opens its place as well', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, '/');
	await mapHasDrawn(page);
	const plate = page.locator('.plate');
	const box = await plate.boundingBox();
	const shape = page.locator('.plate .locator [data-place="panjshir"]').first();
	const area = await shape.boundingBox();
	if (!box || !area) throw new Error('The plate shows no Panjshir.');
	// Inside the area's lower edge, away from its label.
	await page.mouse.click(area.x + area.width * 0.83, area.y + area.height * 0.22);
	await expect(page).toHaveURL(`${story}places/panjshir/`);
});

test('every passage names its source and links to the original and to the report', async ({
	page
}) => {
	await visit(page, `${story}places/panjshir/`);
	for (const passage of await servedPassages(page)) {
		if (!passage.mentions.some(({ place }) => place === 'panjshir')) continue;
		const card = page.locator(`article[id="${passage.id}"]`);
		const group = page.locator(`[data-report="${passage.report}"]`, { has: card });
		await expect(group.locator('.publisher')).toHaveText(passage.source.publisher);
		await expect(group.locator('time')).toHaveAttribute('datetime', '2021-09-06');
		const original = card.getByRole('link', { name: /Original/ });
		await expect(original).toHaveAttribute('href', passage.source.link);
		await expect(original).toHaveAttribute('rel', /noreferrer/);
		await expect(card.getByRole('link', { name: /Read in the report/ })).toHaveAttribute(
			'href',
			`${story}reports/${passage.report}/#${passage.id}`
		);
	}
});
