import type { Attribution, Span } from './attribution';

/**
 * The attributions of a text whose cue stands in a stretch of it, in the order of the text, their offsets counted from the
 * stretch's start. What of a source, a content or a via lies outside the stretch is cut off; a source that stands wholly
 * outside is empty, and `who` still names it where it is a person. Attributions that keep no content are left out.
 */
export function voicesOf(attributions: readonly Attribution[], stretch: Span): Attribution[] {
	return attributions
		.filter(({ cue }) => cue.some((span) => clip([span], stretch).length > 0))
		.map((attribution) => within(attribution, stretch))
		.filter(({ content }) => content.length > 0);
}

function within({ via, ...attribution }: Attribution, stretch: Span): Attribution {
	const [medium] = via ? clip([via], stretch) : [];
	return {
		...attribution,
		source: clip(attribution.source, stretch),
		...(medium && { via: medium }),
		cue: clip(attribution.cue, stretch),
		content: clip(attribution.content, stretch)
	};
}

function clip(spans: readonly Span[], { start, end }: Span): Span[] {
	return spans
		.map((span) => ({
			start: Math.max(span.start, start) - start,
			end: Math.min(span.end, end) - start
		}))
		.filter((span) => span.end > span.start);
}
