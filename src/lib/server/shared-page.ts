import { passagePage, placePage, reportPage, storyArticle } from '../export/schema-org';
import { m } from '../messages/messages';
import type { SharedPage } from '../share/head-tags';
import { passagePlace } from '../story/passage-place';
import type { Story, StoryPassage } from '../story/story';
import { getFeaturedStory, getStory } from './content';
import { exportAddresses } from './export-addresses';

/** What names a page: its route, and the parameters in its address. */
export interface RoutedPage {
	readonly route: { readonly id: string | null };
	readonly params: { readonly [name: string]: string | undefined };
}

/** What every page says of the site. */
const [before = '', after = ''] = m.site.title('\n').split('\n');
const site = { site: m.site.name, around: [before, after] as const };

/** What scrapers are told of a page; undefined for one that is not there to be shared. */
export function sharedPage({ route, params }: RoutedPage): SharedPage | undefined {
	const story = params['story'] === undefined ? getFeaturedStory() : getStory(params['story']);
	if (!story) return undefined;
	const addresses = exportAddresses(story);
	const whole = { image: addresses.picture(story.file.id), ...site };
	switch (route.id) {
		case '/(explainer)':
		case '/(explainer)/[story]': {
			const description = storyArticle(story, addresses);
			return { ...whole, type: 'article', url: addresses.story, description };
		}
		case '/(explainer)/[story]/places/[place]': {
			const place = story.places.find(({ id }) => id === params['place']);
			if (!place) return undefined;
			const description = placePage(story, place, addresses);
			const image = addresses.picture(place.id);
			return { ...whole, url: addresses.place(place.id), image, description };
		}
		case '/(explainer)/[story]/reports/[report]': {
			const report = story.reports.find(({ id }) => id === params['report']);
			if (!report) return undefined;
			const description = reportPage(report, addresses);
			return { ...whole, url: addresses.report(report.id), description };
		}
		default:
			return undefined;
	}
}

/** The same of the page of one passage, which shows the picture of its place. */
export function sharedPassage(story: Story, passage: StoryPassage): SharedPage | undefined {
	const report = story.reports.find(({ id }) => id === passage.report);
	if (!report) return undefined;
	const addresses = exportAddresses(story);
	return {
		url: addresses.passage(passage.id),
		image: addresses.picture(passagePlace(story, passage)?.id ?? story.file.id),
		...site,
		description: passagePage(passage, report, addresses)
	};
}
