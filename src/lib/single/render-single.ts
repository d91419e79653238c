import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { render } from 'svelte/server';
import printCss from '../../../static/print.css?inline';
import appCss from '../../app.css?inline';
import Plate from '../map/Plate.svelte';
import { isRightToLeft } from '../messages/is-right-to-left';
import { languageTags } from '../messages/locale';
import { plateWords, m } from '../messages/messages';
import { themeProperties } from '../theme/css';
import ThemeSwitch from '../theme/ThemeSwitch.svelte';
import { getContent } from '../server/content';
import type { Story } from '../story/story';
import { plateProps } from './plate-props';
import Single from './Single.svelte';
import singleCss from './single.css?inline';
import { singleData, singleDrawings, singleState } from './single-data';
import { singleDocument } from './single-document';

/** What the page runs, as one classic script, and the styles of all that it may show. */
export interface Script {
	readonly code: string;
	readonly css: string;
}

/** Ids of the stories, the featured one first. @throws ContentError with every problem in geodata */
export const storyIds = (): string[] => [...getContent().stories.keys()];

/**
 * Returns the explainer as one HTML file that asks for nothing else. The same story makes the same bytes.
 *
 * @throws Error where there is no such story
 */
export function renderSingle(storyId: string, script: Script): string {
	const story = getContent().stories.get(storyId);
	if (!story) throw new Error(`There is no story “${storyId}”. Stories: ${storyIds().join(', ')}.`);
	const state = singleState(story);
	const { locator, inset } = singleDrawings(story);
	const plate = render(Plate, {
		props: plateProps(state, { locator, insetSvg: inset, words: plateWords })
	});
	const themeSwitch = render(ThemeSwitch, { props: { label: m.site.night } });
	const places = { plate: '<i>plate</i>', themeSwitch: '<i>theme</i>' };
	const page = render(Single, {
		props: {
			data: singleData(story),
			version: versionOf(story),
			plate: places.plate,
			themeSwitch: places.themeSwitch
		}
	});
	return singleDocument({
		lang: languageTags[SITE_LOCALE],
		dir: isRightToLeft(SITE_LOCALE) ? 'rtl' : 'ltr',
		title: `${story.file.title}: ${story.file.headline}`,
		description: `${m.asReportedOn(story.file.asReportedOn)}. ${story.file.standfirst}`,
		styles: [
			themeProperties(SITE_LOCALE),
			appCss,
			script.css,
			...styles(page.head),
			singleCss,
			`@media print{${printCss}}`
		],
		// A script takes over the two, and finds its way by their comments; the rest stays as it is written.
		body: page.body
			.replace(/<!--.*?-->/g, '')
			.replace(places.plate, () => plate.body)
			.replace(places.themeSwitch, () => themeSwitch.body),
		state: packed(state),
		script: script.code
	});
}

/** Style sheets of components, which Svelte gives once for each rendering. */
const styles = (head: string): string[] =>
	[...head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => squeezed(css));

/** Without comments, and without the space that no rule needs. */
const squeezed = (css: string): string =>
	css
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};]) ?/g, '$1');

/** JSON, compressed and in base 64; `unpack.ts` is its inverse. */
const packed = (value: unknown): string =>
	gzipSync(JSON.stringify(value), { level: 9 }).toString('base64');

/** A short hash of everything that the story says and shows. */
const versionOf = (story: Story): string =>
	createHash('sha256')
		.update(JSON.stringify([singleData(story), singleState(story)]))
		.digest('hex')
		.slice(0, 8);
