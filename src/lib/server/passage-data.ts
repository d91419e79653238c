import { addresses } from '../addresses';
import { m } from '../messages/messages';
import { textFragmentLink } from '../report/text-fragment';
import type { PassageData } from '../share/passage-data';
import { quotation } from '../share/quotation';
import { shareAddresses } from '../share/share-addresses';
import { passagePlace } from '../story/passage-place';
import type { Story, StoryPassage } from '../story/story';
import { handedOn } from './share-data';
import { partyNames, readingPassage, reportSource } from './explainer-data';

/** What the page of one passage shows; undefined where its report is not of the story. */
export function passageData(story: Story, passage: StoryPassage): PassageData | undefined {
	const report = story.reports.find(({ id }) => id === passage.report);
	if (!report) return undefined;
	const { id, title, asReportedOn } = story.file;
	const place = passagePlace(story, passage);
	const hrefOf = (of: string) => `${addresses.place(id, of)}#${passage.id}`;
	return {
		href: shareAddresses.passage(id, passage.id),
		story: { title, asReportedOn, href: addresses.story(id) },
		passage: readingPassage(passage),
		report: reportSource(story, report),
		parties: partyNames(story),
		...(place ? { place: { name: place.feature.properties.name, href: hrefOf(place.id) } } : {}),
		hrefs: Object.fromEntries(
			passage.mentions.flatMap((one) =>
				one.place === null ? [] : [[one.place, hrefOf(one.place)]]
			)
		),
		address: handedOn(shareAddresses.passage(id, passage.id)),
		quotation: quotation({
			quote: passage.quote,
			publisher: report.publisher,
			title: report.title,
			published: m.date(report.published),
			url: textFragmentLink(report.url, passage.quote)
		}),
		picture: shareAddresses.picture(id, place?.id ?? id)
	};
}
