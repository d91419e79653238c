import { expect, test, type Page } from '@playwright/test';
import { axeByDayAndNight } from './axe';
import { story } from './explainer';

const written = [
	{ prefix: '', lang: 'en', dir: 'ltr' },
	{ prefix: '/fa', lang: 'fa-AF', dir: 'rtl' },
	{ prefix: '/ps', lang: 'ps', dir: 'rtl' }
] as const;
const rightToLeft = written.filter(({ dir }) => dir === 'rtl');

const pages = {
	story: story,
	place: `${story}places/panjshir/`,
	report: `${story}reports/rferl-2021-09-06/`,
	tour: `${story}tour/`,
	search: `${story}search/`,
	data: `${story}data/`,
	about: '/about/',
	desk: '/desk/'
} as const;

/** Opens a page with or without a map, and waits until its script has taken over. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.getByRole('banner').getByRole('button')).toBeVisible();
}

/** Names and signs that pages in other languages write in Latin letters. */
const named =
	/Whereabouts|Natural Earth|GeoNames|MapLibre GL JS|Source Serif 4|Public Sans|Vazirmatn|CC BY 4\.0|SIL Open Font License 1\.1|BSD 3-Clause|geodata\/LICENSES\.md|https:\/\/\S+|Escape|Esc|JavaScript|GeoJSON Feature|RFC 7946|W3C text quote selector|passages\.json|UTF-16|[\w.-]+\.(?:geojson|jsonld|json|csv|txt|html)/g;

/** Texts and labels with Latin words in them that no mark says to be English. */
async function unmarked(page: Page): Promise<string[]> {
	const texts = await page.evaluate(() => {
		const isMarked = (node: Element | null) =>
			node?.closest('[lang]')?.getAttribute('lang') === 'en' ||
			// Spellings are listed in every script.
			node?.closest('script,style,noscript,.names');
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			if (!isMarked(node.parentElement)) found.push(node.textContent ?? '');
		for (const element of document.querySelectorAll('[aria-label],[title],[placeholder]'))
			for (const name of ['aria-label', 'title', 'placeholder'])
				if (!isMarked(element)) found.push(element.getAttribute(name) ?? '');
		return found;
	});
	// What is set apart within a message is given to it: a name, or words of a report.
	return texts
		.map((text) => text.replace(/\u2068[^\u2069]*\u2069/g, ''))
		.filter((text) => /[A-Za-z]{2}/.test(text.replace(named, '')));
}

for (const { prefix, lang, dir } of written) {
	for (const [kind, address] of Object.entries(pages)) {
		test(`the ${kind} page in ${lang} says its language, leads to the others and fits a phone`, async ({
			page
		}) => {
			await page.setViewportSize({ width: 390, height: 800 });
			await open(page, `${prefix}${address}`);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			await expect(page.locator('html')).toHaveAttribute('dir', dir);
			for (const other of written) {
				const there = `${other.prefix}${address}`;
				await expect(
					page.getByRole('banner').locator(`a[hreflang="${other.lang}"]`)
				).toHaveAttribute('href', there);
				await expect(
					page.locator(`link[rel="alternate"][hreflang="${other.lang}"]`)
				).toHaveAttribute('href', there);
				expect((await page.request.get(there)).status(), there).toBe(200);
			}
			await expect(page.locator('link[hreflang="x-default"]')).toHaveAttribute('href', address);
			if (dir === 'rtl') expect(await englishLeft(page)).toEqual([]);
			for (const width of [390, 320]) {
				await page.setViewportSize({ width, height: 800 });
				await expect
					.poll(() => page.evaluate(() => document.documentElement.scrollWidth))
					.toBe(width);
			}
		});
	}
}

for (const { prefix, lang } of rightToLeft) {
	test(`every address that a page in ${lang} leads to is there`, async ({ page }) => {
		const seen = new Set<string>();
		for (const address of Object.values(pages)) {
			await page.goto(`${prefix}${address}`);
			const hrefs = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href],link[href]')]
					.map(({ href }) => new URL(href))
					.filter(({ origin }) => origin === location.origin)
					.map(({ pathname }) => pathname)
			);
			for (const href of hrefs) seen.add(href);
		}
		for (const href of seen) expect((await page.request.get(href)).status(), href).toBe(200);
		expect([...seen].filter((href) => href.startsWith(`${prefix}/`)).length).toBeGreaterThan(10);
	});

	test(`places go by their own name in ${lang}, with the English one beneath`, async ({ page }) => {
		await open(page, `${prefix}${pages.place}`);
		await expect(page.locator('main h1')).toHaveText(lang === 'ps' ? 'پنجشېر' : 'پنجشیر');
		const mark = page.locator('.plate a[data-marker][data-place="panjshir"]');
		await expect(mark.locator('b')).toHaveText(lang === 'ps' ? 'پنجشېر' : 'پنجشیر');
		await expect(mark.locator('[lang="en"]')).toHaveText('Panjshir');
		await expect(mark.locator('.count')).toContainText('۱۷');
		await expect(page.locator('main .names [lang="en"]')).toHaveText('Panjshir');
	});

	test(`dates in ${lang} are in both calendars, and none of the browser’s making`, async ({
		page
	}) => {
		await open(page, `${prefix}${pages.place}`);
		const both = lang === 'ps' ? '۶ سپټمبر ۲۰۲۱ (۱۵ وږی ۱۴۰۰)' : '۶ سپتمبر ۲۰۲۱ (۱۵ سنبله ۱۴۰۰)';
		await expect(page.locator('main .dateline')).toContainText(both);
		await expect(page.locator('main')).not.toContainText(/[0-9]+ [؀-ۿ]/);
	});

	test(`the words in ${lang} stand on the right, and quotations run from the left`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await open(page, `${prefix}${pages.place}`);
		const [words, map] = [page.locator('main'), page.locator('.map')];
		expect((await words.boundingBox())!.x).toBeGreaterThan((await map.boundingBox())!.x);
		for (const selector of ['main .note', 'main [data-passage] blockquote', 'main cite'])
			await expect(page.locator(selector).first()).toHaveCSS('direction', 'ltr');
		await expect(page.locator('.plate')).toHaveCSS('direction', 'ltr');
		await expect(page.locator('main .dateline')).toHaveCSS('letter-spacing', /^(0px|normal)$/);
	});

	test(`the arrow that points along the writing leads on in the tour in ${lang}`, async ({
		page
	}) => {
		await open(page, `${prefix}${pages.tour}`);
		const steps = page.locator('[data-step]');
		await expect(steps.first()).toHaveAttribute('aria-current', 'step');
		await page.keyboard.press('ArrowLeft');
		await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step');
		await page.keyboard.press('ArrowRight');
		await expect(steps.first()).toHaveAttribute('aria-current', 'step');
	});

	for (const width of [390, 1440]) {
		test(`axe finds nothing wrong with a place in ${lang} at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await open(page, `${prefix}${pages.place}`);
			expect(await axeByDayAndNight(page)).toEqual([]);
		});
	}

	test(`the search in ${lang} finds a place by its own name`, async ({ page }) => {
		await open(page, `${prefix}${pages.search}`);
		await page.getByRole('searchbox').fill('کابل');
		await expect(page.locator('[data-group="places"] [data-place="kabul"]')).toBeVisible();
		await page.locator('[data-group="places"] [data-place="kabul"]').click();
		await expect(page).toHaveURL(new RegExp(`^[^?]*${prefix}${story}places/kabul/`));
	});
}

test('another language opens the same page, with what is asked for and where the reader is', async ({
	page
}) => {
	await open(page, `${pages.place}?by=voice#passages-heading`);
	await page.getByRole('banner').getByRole('link', { name: 'دری' }).click();
	await expect(page).toHaveURL(`/fa${pages.place}?by=voice#passages-heading`);
	await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(`${pages.place}?by=voice#passages-heading`);
});

test('the links to other languages follow the reader from page to page', async ({ page }) => {
	await open(page, `/ps${pages.story}`);
	await page.locator('main [data-place="kabul"]').first().click();
	await expect(page).toHaveURL(`/ps${story}places/kabul/`);
	const english = page.getByRole('banner').getByRole('link', { name: 'English' });
	await expect(english).toHaveAttribute('href', `${story}places/kabul/`);
});

test('a language is chosen by Tab and Enter, and never for the reader', async ({ browser }) => {
	const context = await browser.newContext({ locale: 'fa-AF' });
	const page = await context.newPage();
	await open(page, '/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	const dari = page.getByRole('banner').getByRole('link', { name: 'دری' });
	for (let presses = 0; presses < 15; presses++) {
		await page.keyboard.press('Tab');
		if (await dari.evaluate((link) => link === document.activeElement)) break;
	}
	await expect(dari).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/fa/');
	await context.close();
});

/** Texts and labels that are English, and neither marked as such nor a name. */
async function englishLeft(page: Page): Promise<string[]> {
	const proper = await properNames(page);
	return (await unmarked(page))
		.map((text) => proper.reduce((rest, name) => rest.replaceAll(name, ''), text))
		.filter((text) => /[A-Za-z]{2}/.test(text.replace(named, '')));
}

/** People, parties, publishers and places, as the story's own data spells them. */
async function properNames(page: Page): Promise<string[]> {
	const index = await (await page.request.get(`${story}search.json`)).json();
	const { speakers, passages } = index as {
		speakers: { name: string; names: string[] }[];
		passages: { publisher: string }[];
	};
	const served = await (await page.request.get(`${story}data/passages.json`)).json();
	const sources = (served as { voices: { source: string }[] }[]).flatMap(({ voices }) =>
		voices.map(({ source }) => source)
	);
	const names = [
		'Panjshir, September 2021',
		// Has no other name in the data.
		'Siachen Glacier',
		...passages.map(({ publisher }) => publisher),
		...speakers.flatMap(({ name, names }) => [name, ...names]),
		...sources
	];
	return [...new Set(names)].sort((a, b) => b.length - a.length);
}
