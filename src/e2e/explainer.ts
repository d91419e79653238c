import { expect, type Locator, type Page } from '@playwright/test';

export const story = '/panjshir-2021/';

export interface ServedPlace {
	readonly id: string;
	readonly geometry: { readonly type: string };
	readonly properties: {
		readonly name: string;
		readonly names: Readonly<Record<string, string>>;
		readonly passages: readonly string[];
	};
}

export interface ServedPassage {
	readonly id: string;
	readonly report: string;
	readonly quote: string;
	readonly start: number;
	readonly end: number;
	readonly mentions: readonly { start: number; end: number; exact: string; place: string | null }[];
	readonly voices: readonly { readonly party: string; readonly source: string }[];
	readonly source: { readonly publisher: string; readonly link: string };
}

/** The story's places, as the site serves them. */
export async function servedPlaces(page: Page): Promise<ServedPlace[]> {
	const response = await page.request.get(`${story}data/places.geojson`);
	const { features } = (await response.json()) as { features: ServedPlace[] };
	return features;
}

/** The story's passages, as the site serves them. */
export async function servedPassages(page: Page): Promise<ServedPassage[]> {
	const response = await page.request.get(`${story}data/passages.json`);
	return (await response.json()) as ServedPassage[];
}

/** The one link of a place on the map. */
export const mark = (page: Page, place: string): Locator =>
	page.locator(`.plate a[data-marker][data-place="${place}"]`);

/** Opens a page and waits until its script has taken over. */
export async function visit(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('.plate[data-running]')).toBeVisible();
}

/** Does what a pointer does on its way to the map: the moving map is loaded. */
export async function reachForMap(page: Page): Promise<void> {
	await page.locator('.plate[data-running]').dispatchEvent('pointerenter');
}

/** Reaches for the map, and waits until MapLibre has drawn its first frame. */
export async function mapHasDrawn(page: Page): Promise<void> {
	await reachForMap(page);
	await expect(page.locator('.plate[data-engine="drawn"]')).toBeVisible({ timeout: 45_000 });
}
