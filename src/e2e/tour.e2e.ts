import { textFragmentLink } from '../lib/report/text-fragment';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeByDayAndNight } from './axe';
import { mark, servedPassages, story, visit } from './explainer';

const tour = `${story}tour/`;
const steps = (page: Page) => page.locator('main [data-step]');
const current = (page: Page) => page.locator('main [data-step][aria-current="step"]');
const next = (page: Page) => page.getByRole('button', { name: /^Next/ });
const previous = (page: Page) => page.getByRole('button', { name: /Previous/ });
const back = (page: Page) => page.getByRole('button', { name: 'Back to this step' });
const surface = (page: Page) => page.locator('.plate [role="application"]');

const idsOf = (page: Page) => steps(page).evaluateAll((all) => all.map(({ id }) => id));

/** The step is current and marked so, its progress is told, and the address names it. */
async function standsAt(page: Page, id: string): Promise<void> {
	await expect(current(page)).toHaveAttribute('id', id);
	const number = (await current(page).locator('.number a').innerText()).split(',')[0] ?? '';
	await expect(page.locator('.progress')).toHaveText(number.trim());
	await expect(page).toHaveURL(`${tour}#${id}`);
}

/** Waits until something has stood still for a few frames. */
async function standsStill(locator: Locator): Promise<void> {
	await locator.evaluate(
		(element) =>
			new Promise<void>((resolve) => {
				let [before, still] = ['', 0];
				const look = () => {
					const { x, y } = element.getBoundingClientRect();
					still = before === `${x} ${y}` ? still + 1 : 0;
					before = `${x} ${y}`;
					if (still > 8) resolve();
					else requestAnimationFrame(look);
				};
				look();
			})
	);
}

async function dragMap(page: Page): Promise<void> {
	const box = await page.locator('.plate').boundingBox();
	if (!box) throw new Error('There is no plate.');
	const y = box.y + box.height * 0.55;
	await page.mouse.move(box.x + box.width * 0.7, y);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.2, y, { steps: 5 });
	await page.mouse.up();
}

test.describe('on a wide screen', () => {
	test.use({ viewport: { width: 1440, height: 900 } });

	test('the story leads to its tour, and says how long it is', async ({ page }) => {
		await visit(page, story);
		await page.getByRole('link', { name: /^Take the tour/ }).click();
		await expect(page).toHaveURL(tour);
		const count = await steps(page).count();
		expect(count).toBeGreaterThanOrEqual(6);
		expect(count).toBeLessThanOrEqual(8);
		await expect(page.locator('main h1')).toHaveText(`The story in ${count} steps`);
		await page.goBack();
		await expect(page.getByRole('link', { name: `Take the tour: ${count} steps` })).toBeVisible();
	});

	test('Next and Previous lead through every step; the map shows and lights its places together', async ({
		page
	}) => {
		test.slow();
		await visit(page, tour);
		const ids = await idsOf(page);
		await expect(current(page)).toHaveAttribute('id', ids[0] ?? '');
		const plate = await page.locator('.plate').boundingBox();
		if (!plate) throw new Error('There is no plate.');
		for (const id of ids.slice(1)) {
			await next(page).click();
			await standsAt(page, id);
			const links = current(page).locator('.shown a');
			for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
				const lit = page.locator(`.plate a[data-marker][href="${href}"]`);
				await expect(lit).toHaveClass(/\blit\b/);
				// An arrow at the edge would say that the place lies beyond it.
				await expect(lit.locator('.arrow')).toBeHidden();
			}
		}
		await expect(next(page)).toHaveAttribute('aria-disabled', 'true');
		await previous(page).click();
		await standsAt(page, ids.at(-2) ?? '');
	});

	test('Left and Right step, Up and Down scroll, and the step is announced', async ({ page }) => {
		await visit(page, tour);
		const [first = '', second = '', third = ''] = await idsOf(page);
		await page.keyboard.press('ArrowRight');
		await standsAt(page, second);
		const heading = current(page).locator('h2');
		await expect(heading).toBeFocused();
		await expect(page.locator('.frame > [role="status"]')).toHaveText(
			`Step 2 of ${await steps(page).count()}: ${await heading.textContent()}`
		);
		await page.keyboard.press('ArrowRight');
		await standsAt(page, third);
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await standsAt(page, first);
		await page.keyboard.press('ArrowLeft');
		await standsAt(page, first);
		await standsStill(steps(page).first());
		const before = await page.evaluate(() => scrollY);
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
	});

	test('arrow keys on the map move the map, and Escape leads back to the step', async ({
		page
	}) => {
		await visit(page, `${tour}#kabul`);
		await standsAt(page, 'kabul');
		await standsStill(mark(page, 'kabul'));
		const stood = await mark(page, 'kabul').boundingBox();
		await surface(page).focus();
		await page.keyboard.press('ArrowRight');
		await expect(back(page)).toBeVisible();
		await standsAt(page, 'kabul');
		await page.keyboard.press('Escape');
		await expect(current(page).locator('h2')).toBeFocused();
		await expect(back(page)).toBeHidden();
		await standsStill(mark(page, 'kabul'));
		expect(await mark(page, 'kabul').boundingBox()).toEqual(stood);
	});

	test('scrolling leads from step to step and only replaces the address', async ({ page }) => {
		test.slow();
		await visit(page, tour);
		const ids = await idsOf(page);
		const entries = await page.evaluate(() => history.length);
		await page.mouse.move(300, 500);
		const met = new Set<string>();
		await expect(async () => {
			met.add((await current(page).getAttribute('id')) ?? '');
			await page.mouse.wheel(0, 250);
			expect(met.size).toBe(ids.length);
		}).toPass({ intervals: [30], timeout: 120_000 });
		expect([...met]).toEqual(ids);
		await standsAt(page, ids.at(-1) ?? '');
		expect(await page.evaluate(() => history.length)).toBe(entries);
	});

	test('Back and Forward lead between the steps that were chosen; reload restores', async ({
		page
	}) => {
		await visit(page, story);
		await page.goto(`${tour}#the-denial`);
		await standsAt(page, 'the-denial');
		await next(page).click();
		await standsAt(page, 'not-verified');
		await next(page).click();
		await standsAt(page, 'the-people');
		await page.goBack();
		await standsAt(page, 'not-verified');
		await expect(current(page).locator('h2')).toBeInViewport();
		await page.goForward();
		await standsAt(page, 'the-people');
		await page.reload();
		await standsAt(page, 'the-people');
		// The browser scrolls to where it was, in pixels; the faces that the reload finds may break lines otherwise.
		await expect(current(page)).toBeInViewport();
		await page.goBack();
		await page.goBack();
		await standsAt(page, 'the-denial');
		await page.goBack();
		await expect(page).toHaveURL(story);
	});

	test('a reader who opened a place from a step comes back to that step', async ({ page }) => {
		await visit(page, `${tour}#mazar-e-sharif`);
		await current(page).locator('.shown a').first().click();
		await expect(page.locator('main h1')).toHaveText('Mazar-e Sharif');
		await page.goBack();
		await standsAt(page, 'mazar-e-sharif');
		await expect(mark(page, 'mazar-e-sharif')).toHaveClass(/\blit\b/);
	});

	test('the map can be moved at any time, and one button brings the step back', async ({
		page
	}) => {
		await visit(page, `${tour}#mazar-e-sharif`);
		await expect(current(page)).toHaveAttribute('id', 'mazar-e-sharif');
		await standsStill(mark(page, 'mazar-e-sharif'));
		const stood = await mark(page, 'mazar-e-sharif').boundingBox();
		await expect(back(page)).toBeHidden();
		await dragMap(page);
		await expect(back(page)).toBeVisible();
		await standsAt(page, 'mazar-e-sharif');
		await back(page).click();
		await expect(back(page)).toBeHidden();
		await expect(current(page).locator('h2')).toBeFocused();
		await standsStill(mark(page, 'mazar-e-sharif'));
		expect(await mark(page, 'mazar-e-sharif').boundingBox()).toEqual(stood);
		await page.getByRole('button', { name: 'Show all' }).click();
		await expect(back(page)).toBeVisible();
		await next(page).click();
		await expect(back(page)).toBeHidden();
	});

	test('an address that names no step opens the tour at its beginning', async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		for (const hash of ['#nowhere', '#%E0%A4%A', '#"><script>']) {
			await page.goto('about:blank');
			await visit(page, `${tour}${hash}`);
			await expect(steps(page).first()).toHaveAttribute('aria-current', 'step');
		}
		expect(errors).toEqual([]);
	});

	test('a story that is not there has no tour', async ({ page }) => {
		expect((await page.goto('/nowhere/tour/'))?.status()).toBe(404);
	});

	test('every step quotes its passages word for word, with the way to them', async ({ page }) => {
		const passages = await servedPassages(page);
		await page.goto(tour);
		const quoted = await steps(page)
			.locator('figure')
			.evaluateAll((figures) =>
				figures.map((figure) => ({
					words: figure
						.querySelector('blockquote')
						?.textContent.trim()
						.replace(/^… | …$/g, ''),
					href: figure.querySelector('cite a')?.getAttribute('href'),
					original: figure.querySelector('a[rel~="external"]')?.getAttribute('href')
				}))
			);
		expect(quoted.length).toBeGreaterThan(6);
		for (const { words, href, original } of quoted) {
			const passage = passages.find(({ id }) => href?.endsWith(`#${id}`));
			expect(passage?.quote).toContain(words);
			const [report = ''] = passage?.source.link.split('#') ?? [];
			expect(original).toBe(textFragmentLink(report, words ?? ''));
		}
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the tour is an article beside the map, with an address for each step', async ({ page }) => {
		await page.goto(tour);
		await expect(page.locator('.plate .locator')).toBeVisible();
		await expect(next(page)).toBeHidden();
		await expect(back(page)).toBeHidden();
		const ids = await idsOf(page);
		for (const id of ids) await expect(page.locator(`[id="${id}"] .words`)).toBeVisible();
		await page.goto(`${tour}#${ids[3]}`);
		await expect(page.locator(`[id="${ids[3]}"] h2`)).toBeInViewport();
	});
});

test.describe('with less motion', () => {
	test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

	test('words and map are at the next step at once', async ({ page }) => {
		await visit(page, tour);
		const behaviours = await page.evaluate(async () => {
			const asked: string[] = [];
			const original = window.scrollTo.bind(window);
			Object.assign(window, {
				scrollTo: (options: ScrollToOptions) => {
					asked.push(options.behavior ?? 'auto');
					original(options);
				}
			});
			document.querySelector<HTMLElement>('main .controls > button:last-of-type')?.click();
			return asked;
		});
		expect(behaviours).toEqual(['instant']);
		await standsAt(page, 'the-denial');
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('steps are read between the map above and the controls below, which cover none of them', async ({
		page
	}) => {
		await visit(page, tour);
		await next(page).tap();
		await standsAt(page, 'the-denial');
		const heading = current(page).locator('h2');
		await standsStill(heading);
		const bar = page.locator('main .controls');
		const boxes = await Promise.all(
			[page.locator('.plate'), heading, bar].map((one) => one.boundingBox())
		);
		const [plate, title, controls] = boxes;
		if (!plate || !title || !controls) throw new Error('Something is not there.');
		expect(plate.y).toBe(0);
		expect(title.y).toBeGreaterThanOrEqual(plate.y + plate.height);
		expect(title.y + title.height).toBeLessThan(controls.y);
		expect(controls.y + controls.height).toBeCloseTo(844, 0);
		for (const button of await bar.getByRole('button').all()) {
			const box = await button.boundingBox();
			expect(box?.width).toBeGreaterThanOrEqual(44);
			expect(box?.height).toBeGreaterThanOrEqual(44);
		}
		await page.evaluate(() => window.scrollTo({ top: 1e6, behavior: 'instant' }));
		const end = await page.locator('main .end').boundingBox();
		const below = await bar.boundingBox();
		expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
	});
});

test.describe('in a narrow window', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('the way back to the step fits beside the progress', async ({ page }) => {
		await visit(page, tour);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect(back(page)).toBeVisible();
		await expect(page.locator('.progress')).toBeVisible();
		const bar = page.locator('main .controls');
		expect(await bar.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
		await back(page).click();
		await expect(back(page)).toBeHidden();
	});
});

for (const width of [390, 834, 1440]) {
	test(`axe finds nothing on the tour, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await visit(page, tour);
		expect(await axeByDayAndNight(page)).toEqual([]);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect(back(page)).toBeVisible();
		expect(await axeByDayAndNight(page)).toEqual([]);
	});
}
