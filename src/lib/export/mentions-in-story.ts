import type { Report } from '../report/report';
import type { PassageMention, Story, StoryPassage, StoryPlace } from '../story/story';

/** A mention with all that it belongs to. */
export interface MentionInStory {
	readonly mention: PassageMention;
	/** Undefined where no place was found for it. */
	readonly place: StoryPlace | undefined;
	readonly passage: StoryPassage;
	readonly report: Report;
	/** UTF-16 units in the report's body. */
	readonly start: number;
	readonly end: number;
}

/** Every mention of a story, placed or not, in reading order. */
export function mentionsInStory({ reports, passages, places }: Story): MentionInStory[] {
	const byId = new Map(places.map((place) => [place.id, place]));
	return reports.flatMap((report) =>
		passages
			.filter((passage) => passage.report === report.id)
			.flatMap((passage) =>
				passage.mentions.map((mention) => ({
					mention,
					place: mention.place === null ? undefined : byId.get(mention.place),
					passage,
					report,
					start: passage.start + mention.start,
					end: passage.start + mention.end
				}))
			)
	);
}
