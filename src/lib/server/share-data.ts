import { addresses } from '../addresses';
import { quotedPassages } from '../export/passages-json';
import { mapWords } from '../messages/map-words';
import { embedCode } from '../share/embed-code';
import type { ShareData } from '../share/share-data';
import { shareAddresses } from '../share/share-addresses';
import { singleAddress } from '../single/single-file';
import type { Story, StoryPlace } from '../story/story';
import { siteOrigin } from './site-origin';

/** An address to be handed on; from the root where the build does not know the site's origin: the page puts it before. */
export const handedOn = (address: string): string => `${siteOrigin}${address}`;

/** What the page for handing on a place shows, or the story where none is given. */
export function shareData(story: Story, place?: StoryPlace): ShareData {
	const { id, title, asReportedOn } = story.file;
	const name = place?.feature.properties.name ?? title;
	const shared = place ? addresses.place(id, place.id) : addresses.story(id);
	const embed = place && addresses.embed(id, place.id);
	return {
		href: shareAddresses.share(id, place?.id ?? id),
		name,
		story: { title, asReportedOn, href: addresses.story(id) },
		shared,
		address: handedOn(shared),
		picture: shareAddresses.picture(id, place?.id ?? id),
		passages: quotedPassages(story)
			.filter((passage) => !place || place.passages.includes(passage.id))
			.flatMap(({ id: passage, quote, paragraph, report: of }) => {
				const report = story.reports.find((one) => one.id === of);
				if (!report) return [];
				const { language, publisher } = report;
				const href = shareAddresses.passage(id, passage);
				return [{ href, quote, language, publisher, paragraph }];
			}),
		...(place ? {} : { single: singleAddress(id) }),
		...(embed
			? { embed: { src: embed, code: embedCode(handedOn(embed), mapWords.label(name)) } }
			: {})
	};
}
