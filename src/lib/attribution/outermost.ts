import type { Draft } from './draft';

/** Leaves out what is attributed inside another attribution's content: of two that hold each other, the longer stays. */
export function outermost(drafts: readonly Draft[]): Draft[] {
	const sizes = new Map(drafts.map((draft) => [draft, sizeOf(draft)]));
	const kept = new Map<number, Draft[]>();
	for (const draft of [...drafts].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))) {
		const near = [-1, 0, 1].flatMap((step) => kept.get(draft.sentence + step) ?? []);
		if (!near.some((other) => holds(other, draft)))
			kept.set(draft.sentence, [...(kept.get(draft.sentence) ?? []), draft]);
	}
	return drafts.filter((draft) => kept.get(draft.sentence)?.includes(draft));
}

const sizeOf = ({ content }: Draft) =>
	content.reduce((sum, span) => sum + span.end - span.start, 0);

function holds(outer: Draft, inner: Draft): boolean {
	const cue = inner.cue[0];
	return (
		cue !== undefined &&
		outer.content.some((span) => span.start <= cue.start && cue.end <= span.end)
	);
}
