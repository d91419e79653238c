import type { Manner } from '../attribution';
import type { PassageMention, StoryPassage } from '../story/story';

/** What a page says of a report wherever it quotes it. */
export interface ReportSource {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	readonly byline?: string;
	readonly published: string;
	readonly publishedInferred: boolean;
	readonly language: string;
	readonly rights: 'quoted' | 'full';
	/** The publisher's page. */
	readonly url: string;
	/** Its page on this site. */
	readonly href: string;
}

/** A voice as pages show it. */
export interface ReadingVoice {
	/** Id of the party. */
	readonly party: string;
	readonly source: string;
	readonly via?: string;
	readonly manner: Manner;
	/** What is said and the words that say so ("denied the allegation"), by UTF-16 units in the quotation. */
	readonly said: readonly [start: number, end: number];
	readonly unverified: boolean;
}

/** A mention as pages show it; its words are cut from the quotation. */
export type ReadingMention = Pick<PassageMention, 'start' | 'end' | 'place' | 'form' | 'role'>;

/** A passage as pages show it. */
export interface ReadingPassage extends Pick<StoryPassage, 'id' | 'paragraph' | 'quote'> {
	readonly mentions: readonly ReadingMention[];
	readonly voices: readonly ReadingVoice[];
}
