import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeByDayAndNight } from './axe';
import { mark, servedPassages, servedPlaces, story, visit, type ServedPassage } from './explainer';

interface Time {
	readonly from: string;
	readonly to: string;
	readonly precision: string;
	readonly background: boolean;
}
interface DatedPassage extends ServedPassage {
	readonly when: readonly Time[];
}

const wide = { width: 1440, height: 900 };
const firstDay = (page: Page) => page.getByRole('slider', { name: 'First day' });
const lastDay = (page: Page) => page.getByRole('slider', { name: 'Last day' });
const said = (page: Page) => page.locator('.frame > [role="status"]');
const news = (page: Page) => page.locator('[data-timeline="news"] > li');

/** Passages that name a place, with the days that the site's own data gives them; months are no days. */
async function datedPassages(page: Page): Promise<DatedPassage[]> {
	const passages = (await servedPassages(page)) as DatedPassage[];
	return passages.map((passage) => ({
		...passage,
		when: passage.when.filter(
			({ background, precision }) => !background && ['day', 'days', 'week'].includes(precision)
		)
	}));
}

/** Ids of the places that a passage about them dates within some days. */
async function placesWithin(page: Page, from: string, to: string): Promise<Set<string>> {
	const inside = (await datedPassages(page)).filter(({ when }) =>
		when.some((time) => time.from <= to && from <= time.to)
	);
	return new Set(inside.flatMap(({ mentions }) => mentions.flatMap(({ place }) => place ?? [])));
}

/** Expects exactly these places to be undimmed on the map. */
async function expectUndimmed(page: Page, shown: ReadonlySet<string>) {
	for (const { id } of await servedPlaces(page)) {
		if (shown.has(id)) await expect(mark(page, id), id).not.toHaveClass(/\bdimmed\b/);
		else await expect(mark(page, id), id).toHaveClass(/\bdimmed\b/);
	}
}

/** Brings the axis into the window and waits for its ends. */
async function reachTimeline(page: Page): Promise<Locator> {
	await page
		.locator('#timeline')
		.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	await expect(firstDay(page)).toBeVisible();
	const surface = page.locator('[data-surface]');
	await surface.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	return surface;
}

/** The middle of a day on the axis, counted from its first. */
async function middleOf(surface: Locator, day: number): Promise<{ x: number; y: number }> {
	const count = Number(await firstDay(surface.page()).getAttribute('max')) + 1;
	const box = await surface.boundingBox();
	if (!box) throw new Error('There is no axis.');
	return { x: box.x + ((day + 0.5) / count) * box.width, y: box.y + 14 };
}

test.describe('the days of the story', () => {
	test.use({ viewport: wide });

	test('reach from the first day that the reports date to the last', async ({ page }) => {
		await visit(page, '/');
		await reachTimeline(page);
		const days = (await datedPassages(page)).flatMap(({ when }) => when);
		const first = days.map(({ from }) => from).sort()[0];
		const last = days
			.map(({ to }) => to)
			.sort()
			.at(-1);
		expect([first, last]).toEqual(['2021-08-15', '2021-09-06']);
		await expect(firstDay(page)).toHaveAttribute('aria-valuetext', '15 August 2021');
		await expect(lastDay(page)).toHaveAttribute('aria-valuetext', '6 September 2021');
	});

	test('are narrowed by keys, dim what lies outside, and Back undoes it', async ({ page }) => {
		await visit(page, '/');
		await reachTimeline(page);
		await lastDay(page).focus();
		await page.keyboard.press('Home');
		await expect(page).toHaveURL(/\?to=2021-08-15$/);
		for (const day of ['16', '17']) {
			await page.keyboard.press('ArrowRight');
			await expect(lastDay(page)).toHaveAttribute('aria-valuetext', `${day} August 2021`);
		}
		await expect(page).toHaveURL(/\?to=2021-08-17$/);
		await expect(lastDay(page)).toBeFocused();
		const shown = await placesWithin(page, '2021-08-15', '2021-08-17');
		expect([...shown].sort()).toEqual(['afghanistan', 'kabul']);
		await expectUndimmed(page, shown);
		await expect(page.locator('.places a[data-place="panjshir"]')).toContainText('other days');
		await expect(page.locator('.places a[data-place="hindu-kush"]')).toContainText('no day named');
		await expect(page.locator('.notes article.back')).toHaveCount(9);
		await expect(news(page).locator('.outside')).toHaveCount((await news(page).count()) - 1);
		await expect(page.locator('[data-timeline="background"] .outside')).toHaveCount(2);
		await expect(said(page)).toContainText('2 of 11 places');
		await page.goBack();
		await expect(page).toHaveURL('/');
		await expect(page.locator('.mark.dimmed')).toHaveCount(0);
		await expect(lastDay(page)).toHaveAttribute('aria-valuetext', '6 September 2021');
	});

	test('keep their order: one end stops at the other', async ({ page }) => {
		await visit(page, '/?from=2021-09-03&to=2021-09-05');
		await reachTimeline(page);
		await firstDay(page).focus();
		await page.keyboard.press('End');
		await expect(firstDay(page)).toHaveAttribute('aria-valuetext', '5 September 2021');
		await expect(page).toHaveURL(/\?from=2021-09-05&to=2021-09-05$/);
		await page.keyboard.press('PageUp');
		await expect(firstDay(page)).toHaveValue('21');
	});

	test('are drawn across and moved along by mouse, each a step back', async ({ page }) => {
		await visit(page, '/');
		const surface = await reachTimeline(page);
		const drag = async (from: number, to: number) => {
			const [start, end] = [await middleOf(surface, from), await middleOf(surface, to)];
			await page.mouse.move(start.x, start.y);
			await page.mouse.down();
			await page.mouse.move((start.x + end.x) / 2, end.y, { steps: 3 });
			await page.mouse.move(end.x, end.y, { steps: 3 });
			await page.mouse.up();
		};
		await drag(21, 19);
		await expect(page).toHaveURL(/\?from=2021-09-03&to=2021-09-05$/);
		await expectUndimmed(page, await placesWithin(page, '2021-09-03', '2021-09-05'));
		await drag(20, 18);
		await expect(page).toHaveURL(/\?from=2021-09-01&to=2021-09-03$/);
		await expect(page.locator('[data-chosen]')).toContainText(/1\s–\s3 September 2021/);
		await page.goBack();
		await expect(page).toHaveURL(/\?from=2021-09-03&to=2021-09-05$/);
		await page.goBack();
		await expect(page).toHaveURL('/');
		await expect(page.locator('.mark.dimmed')).toHaveCount(0);
	});

	test('are narrowed by an end that is dragged by mouse', async ({ page }) => {
		await visit(page, '/');
		const surface = await reachTimeline(page);
		const [end, grip] = [await lastDay(page).boundingBox(), await middleOf(surface, 7)];
		if (!end) throw new Error('There is no end to drag.');
		const y = end.y + end.height / 2;
		await page.mouse.move(end.x + end.width - 30, y);
		await page.mouse.down();
		await page.mouse.move(grip.x + 100, y, { steps: 4 });
		await page.mouse.move(grip.x + 22, y, { steps: 4 });
		await page.mouse.up();
		await expect(page).toHaveURL(/\?to=2021-08-2\d$/);
	});

	test('come back whole by a button, which hands on the focus', async ({ page }) => {
		await visit(page, '/?from=2021-09-03');
		await reachTimeline(page);
		await page.getByRole('button', { name: 'Show every day' }).click();
		await expect(page).toHaveURL(/\/\??$/);
		await expect(firstDay(page)).toBeFocused();
		await expect(page.locator('.mark.dimmed')).toHaveCount(0);
	});

	test('are drawn no sharper than they are named', async ({ page }) => {
		await visit(page, '/');
		await expect(page.locator('.days [data-kinds~="stretch"]')).toHaveCount(1);
		await expect(news(page).first()).toContainText(
			/“three weeks ago”: about 16\s–\s22 August 2021/
		);
		const vice = news(page).filter({ hasText: 'VICE World News' });
		const inferred = vice.filter({ hasText: 'date inferred from the text' });
		await expect(inferred).toHaveCount(await vice.count());
		await expect(page.locator('.days [data-kinds~="inferred"]')).toHaveCount(await vice.count());
	});
});

test.describe('by touch', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the days are drawn across, and one is picked', async ({ page }) => {
		await visit(page, '/');
		const surface = await reachTimeline(page);
		const client = await page.context().newCDPSession(page);
		const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', day?: number) => {
			const at = day === undefined ? [] : [await middleOf(surface, day)];
			await client.send('Input.dispatchTouchEvent', { type, touchPoints: at });
		};
		await touch('touchStart', 10);
		for (const day of [12, 14, 17, 19, 19]) await touch('touchMove', day);
		await touch('touchEnd');
		await expect(page).toHaveURL(/\?from=2021-08-25&to=2021-09-03$/);
		await expectUndimmed(page, await placesWithin(page, '2021-08-25', '2021-09-03'));
		// A browser takes a tap that comes while a movement is running out for the end of that.
		await expect(async () => {
			await page.getByRole('button', { name: 'Show every day' }).tap({ timeout: 2000 });
			await expect(page).toHaveURL(/\/\??$/, { timeout: 2000 });
		}).toPass();
		await surface.evaluate((element) => element.scrollIntoView({ block: 'center' }));
		const { x, y } = await middleOf(surface, 0);
		await page.touchscreen.tap(x, y);
		await expect(page).toHaveURL(/\?to=2021-08-15$/);
	});
});

test.describe('the filters of the story', () => {
	test.use({ viewport: wide });

	test('leave places and passages out, say how many, and are undone', async ({ page }) => {
		await visit(page, '/');
		const passages = await servedPassages(page);
		const places = await servedPlaces(page);
		await page.getByRole('button', { name: 'Filter' }).click();
		await page.locator('main [data-filter="hide"]').click();
		await expect(page).toHaveURL(/\?acting=hide$/);
		await expect(page.locator('main [data-filter="hide"]')).toBeFocused();
		const listed = page.locator('.places a[data-place]');
		await expect(listed).toHaveCount(8);
		await expect(page.locator('.notes article')).toHaveCount(8);
		await expect(page.locator('.places a[data-place="iran"]')).toHaveCount(0);
		await expect(mark(page, 'iran')).toHaveClass(/\bdimmed\b/);
		await expect(page.locator('main [data-counts]')).toContainText(`8 of ${places.length} places`);
		await expect(said(page)).toContainText(`8 of ${places.length} places`);

		await page.locator('main [data-filter="vice-2021-09-06"]').click();
		await expect(page).toHaveURL(/acting=hide/);
		await expect(page).toHaveURL(/report=vice-2021-09-06/);
		await expect(news(page).filter({ hasText: 'RFE/RL' })).toHaveCount(0);
		await expect(listed).toHaveCount(5);

		await page.goBack();
		await expect(listed).toHaveCount(8);
		await page.getByRole('link', { name: 'Clear filters' }).click();
		await expect(listed).toHaveCount(places.length);
		await expect(page.getByRole('button', { name: 'Filter' })).toBeFocused();
		await expect(said(page)).toContainText(`${places.length} places`);
		await expect(page.locator('.mark.dimmed')).toHaveCount(0);

		await page.locator('main [data-filter="united-kingdom"]').click();
		const heard = passages.filter(({ voices }) =>
			voices.some(({ party }) => party === 'united-kingdom')
		);
		await expect(page.locator('main [data-counts]')).toContainText(`${heard.length} of`);
	});

	test('are reached and made by keyboard alone', async ({ page }) => {
		await visit(page, '/');
		const button = page.getByRole('button', { name: 'Filter' });
		await button.focus();
		await page.keyboard.press('Enter');
		const demonym = page.locator('main [data-filter="demonym"]');
		await expect(demonym).toBeVisible();
		await demonym.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\?form=demonym$/);
		await expect(demonym).toBeFocused();
		await expect(demonym).toHaveAttribute('aria-current', 'true');
		await expect(page.locator('.places a[data-place]')).toHaveCount(3);
	});

	test('are in the address, with the days', async ({ page, context }) => {
		await visit(page, '/?voice=nrf&from=2021-09-05');
		const counts = page.locator('main [data-counts]');
		await expect(counts).toContainText(/^\d+ of 11 places/);
		const words = await counts.textContent();
		await page.reload();
		await expect(counts).toHaveText(words ?? '');
		const shared = await context.newPage();
		await visit(shared, page.url());
		await expect(shared.locator('main [data-counts]')).toHaveText(words ?? '');
		await shared.locator('.notes article a').first().click();
		await expect(shared).toHaveURL(/\/places\/[a-z-]+\/$/);
		await expect(shared.locator('.mark.dimmed')).toHaveCount(0);
		await shared.goBack();
		await expect(shared.locator('main [data-counts]')).toHaveText(words ?? '');
	});

	for (const query of [
		'?report=&voice=nobody&acting=please&form=%00',
		'?from=2021-13-45&to=tomorrow',
		'?from=2021-09-06&to=2021-08-15',
		'?from=1996-01-01&to=2001-12-31',
		'?voice=__proto__&voice=nrf&%E0%A4%A',
		'?from[]=2021-09-03&a=b&&=&#timeline'
	]) {
		test(`a malformed address shows everything and throws nothing: ${query}`, async ({ page }) => {
			const errors: string[] = [];
			page.on('pageerror', ({ message }) => errors.push(message));
			await visit(page, `/${query}`);
			await expect(page.locator('main [data-counts]')).toHaveText(/^11 places, \d+ passages$/);
			await expect(page.locator('.places a[data-place]')).toHaveCount(11);
			await expect(page.locator('.mark.dimmed')).toHaveCount(0);
			if (query.endsWith('#timeline'))
				await expect(page.locator('#timeline-heading')).toBeInViewport();
			expect(errors).toEqual([]);
		});
	}
});

test('a place’s passages are filtered by report and by voice together', async ({ page }) => {
	await visit(page, `${story}places/panjshir/`);
	const here = (await servedPassages(page)).filter(({ mentions }) =>
		mentions.some(({ place }) => place === 'panjshir')
	);
	const shown = page.locator('main [data-passage]');
	await page.locator('main [data-filter="vice-2021-09-06"]').click();
	const vice = here.filter(({ report }) => report === 'vice-2021-09-06');
	await expect(shown).toHaveCount(vice.length);
	await page.locator('main [data-filter="nrf"]').click();
	const both = vice.filter(({ voices }) => voices.some(({ party }) => party === 'nrf'));
	await expect(shown).toHaveCount(both.length);
	const words = `${both.length} of ${here.length} passages`;
	await expect(page.locator('main [data-counts]')).toHaveText(words);
	await expect(said(page)).toContainText(words);
	await page.getByRole('link', { name: 'Clear filters' }).click();
	await expect(shown).toHaveCount(here.length);
	await page.goBack();
	await expect(shown).toHaveCount(both.length);
});

test('in a report, passages without the voice stand back, and places that no heard passage names', async ({
	page
}) => {
	await visit(page, `${story}reports/rferl-2021-09-06/`);
	const own = (await servedPassages(page)).filter(({ report }) => report === 'rferl-2021-09-06');
	const heard = own.filter(({ voices }) => voices.some(({ party }) => party === 'un'));
	await page.getByRole('button', { name: 'Filter' }).click();
	await page.locator('main [data-filter="un"]').click();
	await expect(page).toHaveURL(/\?voice=un$/);
	await expect(page.locator('main .passage:not(.back)')).toHaveCount(heard.length);
	await expect(mark(page, 'kabul')).not.toHaveClass(/\bdimmed\b/);
	await expect(mark(page, 'mazar-e-sharif')).toHaveClass(/\bdimmed\b/);
	await expect(mark(page, 'andarab')).toHaveClass(/\bdimmed\b/);
	await page.goBack();
	await expect(page.locator('main .passage.back')).toHaveCount(0);
	await expect(page.locator('.mark.dimmed')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the days are drawn and listed, and nothing is offered that would not work', async ({
		page
	}) => {
		await page.goto('/');
		await expect(page.locator('.days')).toBeVisible();
		expect(await page.locator('.days i').count()).toBeGreaterThan(5);
		await expect(news(page).first()).toContainText('taking power in Kabul on August 15');
		await expect(page.getByRole('button', { name: 'Filter' })).toBeHidden();
		await expect(page.getByText('Drag across the days')).toBeHidden();
		await page.goto(`${story}places/panjshir/`);
		await expect(page.locator('main [data-filter="nrf"]')).toBeHidden();
	});
});

for (const width of [390, 1440]) {
	test(`axe finds nothing while things are filtered, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await visit(page, '/?acting=hide&from=2021-09-03&to=2021-09-05');
		await reachTimeline(page);
		await page.getByRole('button', { name: 'Filter' }).click();
		await expect(page.locator('main [data-filter="nrf"]')).toBeVisible();
		expect(await axeByDayAndNight(page), 'story').toEqual([]);
		await visit(page, `${story}places/panjshir/?voice=nrf`);
		await expect(page.locator('main [data-counts]')).toBeVisible();
		expect(await axeByDayAndNight(page), 'place').toEqual([]);
		await visit(page, `${story}reports/rferl-2021-09-06/?voice=nrf`);
		await expect(page.locator('main .passage.back').first()).toBeVisible();
		expect(await axeByDayAndNight(page), 'report').toEqual([]);
	});
}
