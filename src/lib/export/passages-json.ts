import type { Report } from '../report/report';
import type { TextQuoteSelector } from '../report/selector';
import { textFragmentLink } from '../report/text-fragment';
import type { PassageMention, Story, StoryPassage } from '../story/story';
import type { StoryTime, Voice } from '../story/voice';

/** A passage as the site serves it. */
export interface ServedPassage {
	readonly id: string;
	readonly report: string;
	/** Number of the quoted paragraph, from 1. */
	readonly paragraph: number;
	readonly quote: string;
	/** UTF-16 units in the report's quoted body, `<report>.txt`. */
	readonly start: number;
	readonly end: number;
	/** W3C `TextQuoteSelector` for the publisher's page. */
	readonly selector: TextQuoteSelector;
	/** `start` and `end` within `quote`. */
	readonly mentions: readonly Omit<PassageMention, 'decided'>[];
	/** Who says what; cue and content within `quote`. */
	readonly voices: readonly Omit<Voice, 'decided'>[];
	/** Expressions of time as calendar days; offsets within `quote`. */
	readonly when: readonly StoryTime[];
	readonly source: PassageSource;
}

export interface PassageSource {
	readonly publisher: string;
	readonly title: string;
	readonly byline?: string;
	readonly published: string;
	readonly publishedInferred: boolean;
	readonly language: string;
	/** The publisher's page. */
	readonly url: string;
	/** The same page, scrolled to the passage by a text fragment. */
	readonly link: string;
}

/** The passages that `quotedPassages` gives, as the site serves them. */
export function passagesJson(story: Story): ServedPassage[] {
	const byId = new Map(story.reports.map((report) => [report.id, report]));
	return quotedPassages(story).flatMap((passage) => {
		const report = byId.get(passage.report);
		return report ? [toServed(passage, report)] : [];
	});
}

/** The passages of a story that mention a place, or that its claims and differences cite, in reading order. */
export function quotedPassages({ passages, file }: Story): StoryPassage[] {
	const cited = new Set(citedPassages(file));
	return passages.filter(({ id, mentions }) => mentions.length > 0 || cited.has(id));
}

function citedPassages({ claims, differences }: Story['file']): string[] {
	const cited = [
		...claims.flatMap((claim) => [...claim.for, ...claim.against, ...claim.unverified]),
		...differences.flatMap(({ cells }) => cells)
	];
	return cited.map(({ passage }) => passage);
}

function toServed(passage: StoryPassage, report: Report): ServedPassage {
	const { id, paragraph, quote, start, end, selector, mentions, voices, when } = passage;
	return {
		id,
		report: report.id,
		paragraph,
		quote,
		start,
		end,
		selector,
		mentions: mentions.map(({ exact, start, end, place, form, role, confidence }) => ({
			exact,
			start,
			end,
			place,
			form,
			role,
			confidence
		})),
		voices: voices.map(({ decided: _, ...voice }) => voice),
		when,
		source: sourceOf(report, quote)
	};
}

/** Where a passage comes from, with a link that lands on it. */
export function sourceOf(report: Report, quote: string): PassageSource {
	const { publisher, title, byline, published, publishedInferred, language, url } = report;
	return {
		publisher,
		title,
		...(byline === undefined ? {} : { byline }),
		published,
		publishedInferred,
		language,
		url,
		link: textFragmentLink(url, quote)
	};
}
