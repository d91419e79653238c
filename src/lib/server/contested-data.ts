import { addresses } from '../addresses';
import type { ReadingCited, ReadingClaim, ReadingDifference } from '../reading/place-data';
import type { Story, StoryPlace } from '../story/story';
import type { Cited } from '../story/story-file';
import { partyNames } from './explainer-data';

/** The story's claims and differences about one place. */
export function contested(
	story: Story,
	place: StoryPlace
): { readonly claims: ReadingClaim[]; readonly differences: ReadingDifference[] } {
	const cite = (cited: readonly Cited[]) => cited.map((one) => toReading(story, place, one));
	return {
		claims: story.file.claims
			.filter((claim) => claim.place === place.id)
			.map((claim) => ({
				question: claim.question,
				for: cite(claim.for),
				against: cite(claim.against),
				unverified: cite(claim.unverified)
			})),
		differences: story.file.differences
			.filter((difference) => difference.place === place.id)
			.map(({ subject, cells }) => ({ subject, cells: cite(cells) }))
	};
}

function toReading(
	story: Story,
	place: StoryPlace,
	{ passage: id, says, by, who }: Cited
): ReadingCited {
	const passage = story.passages.find((one) => one.id === id);
	const report = story.reports.find((one) => one.id === passage?.report);
	const isHere = place.passages.includes(id);
	return {
		says,
		by: speakerName(story, by, who),
		publisher: report?.publisher ?? '',
		paragraph: passage?.paragraph ?? 0,
		href: isHere || !report ? `#${id}` : `${addresses.report(story.file.id, report.id)}#${id}`
	};
}

/** "Maisam Nazari, The National Resistance Front"; a party's or a publisher's name alone where no person is named. */
function speakerName({ file, reports }: Story, by: string, who: string | undefined): string {
	const name =
		partyNames({ file }).find(({ id }) => id === by)?.name ??
		reports.find(({ id }) => id === by)?.publisher ??
		by;
	return who === undefined ? name : `${who}, ${name.replace(/^The /, 'the ')}`;
}
