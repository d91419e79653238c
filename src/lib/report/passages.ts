import type { Report, Span } from './report';
import { passageId } from './passage-id';
import { splitSentences } from './sentences';

/** A quoted stretch of a report, without a gap in it. Offsets are UTF-16 units in `Report.body`. */
export interface Passage extends Span {
	/** Report and short hash of the quotation, so that links survive edits elsewhere. */
	readonly id: string;
	readonly report: string;
	/** Number of the quoted paragraph it stands in, from 1. */
	readonly paragraph: number;
	readonly quote: string;
}

/** A longer stretch is cut at a sentence's end, so that a passage stays a passage. */
const longestPassage = 700;

/**
 * Cuts a report into passages: the stretches between gaps, for a claim, its claimant and its hedge often share a
 * paragraph; and where such a stretch is very long, whole sentences of it, never cut inside quotation marks.
 */
export function splitPassages(report: Report): Passage[] {
	const seen = new Map<string, number>();
	return report.paragraphs.flatMap((paragraph) =>
		paragraph.segments.flatMap((segment) =>
			splitSegment(report.body, segment).map((span) => {
				const quote = report.body.slice(span.start, span.end);
				const id = numbered(passageId(report.id, quote), seen);
				return { id, report: report.id, paragraph: paragraph.number, quote, ...span };
			})
		)
	);
}

/** The same words quoted a second time get `-2` behind their id, so that no id is given twice. */
function numbered(id: string, seen: Map<string, number>): string {
	const times = (seen.get(id) ?? 0) + 1;
	seen.set(id, times);
	return times === 1 ? id : `${id}-${times}`;
}

function splitSegment(body: string, segment: Span): Span[] {
	const text = body.slice(segment.start, segment.end);
	if (text.length <= longestPassage) return [segment];
	const pieces: Span[] = [];
	let open = false;
	for (const sentence of splitSentences(text)) {
		const last = pieces.at(-1);
		const fits = last && sentence.end - last.start <= longestPassage;
		if (last && (open || fits))
			pieces[pieces.length - 1] = { start: last.start, end: sentence.end };
		else pieces.push(sentence);
		open = endsInsideQuotation(text.slice(sentence.start, sentence.end), open);
	}
	return pieces.map(({ start, end }) => ({
		start: segment.start + start,
		end: segment.start + end
	}));
}

function endsInsideQuotation(sentence: string, wasOpen: boolean): boolean {
	let open = wasOpen;
	for (const c of sentence) {
		if (c === '“') open = true;
		else if (c === '”') open = false;
		else if (c === '"') open = !open;
	}
	return open;
}
