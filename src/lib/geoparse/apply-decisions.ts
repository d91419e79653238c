import { matchTextQuote } from '../report/match-text-quote';
import type { Span } from '../report/report';
import type { Decision } from './decision';
import type { Mention } from './mention';

export interface DecidedMentions {
	/** Sorted, without overlaps. */
	readonly mentions: readonly Mention[];
	/** Decisions that found their text. */
	readonly applied: readonly Decision[];
	/** Decisions whose text is no longer there, or stands in several places that fit equally well. */
	readonly missing: readonly Decision[];
}

/**
 * Applies an editor's decisions to what the machine found. `set` adds a mention, or changes the one on that span: what
 * the decision leaves out stays as it was. Mentions that overlap a set one are dropped. `remove` drops the mention on
 * exactly that span. Later decisions win.
 *
 * @param body the report's body, in which the selectors are looked up
 */
export function applyDecisions(
	body: string,
	mentions: readonly Mention[],
	decisions: readonly Decision[]
): DecidedMentions {
	let current = mentions;
	const applied: Decision[] = [];
	const missing: Decision[] = [];
	for (const decision of decisions) {
		const span = locate(body, decision);
		if (!span) {
			missing.push(decision);
			continue;
		}
		applied.push(decision);
		current =
			decision.action === 'set' ? set(body, current, span, decision) : remove(current, span);
	}
	return { mentions: [...current].sort((a, b) => a.start - b.start), applied, missing };
}

function locate(body: string, { selector }: Decision): Span | undefined {
	const span = matchTextQuote(body, selector);
	const { start, exact } = selector;
	if (span || start === undefined) return span;
	return body.startsWith(exact, start) ? { start, end: start + exact.length } : undefined;
}

function set(
	body: string,
	mentions: readonly Mention[],
	span: Span,
	decision: Extract<Decision, { action: 'set' }>
): Mention[] {
	const before = mentions.find((mention) => isSame(mention, span));
	const place = decision.place === undefined ? (before?.place ?? null) : decision.place;
	const decided: Mention = {
		...span,
		exact: body.slice(span.start, span.end),
		form: decision.form ?? before?.form ?? 'name',
		role: decision.role ?? before?.role ?? 'literal',
		place,
		confidence: place === null ? 0 : 1,
		reason: `an editor decided: ${decision.note}`,
		rejected: [],
		decided: true
	};
	return [...mentions.filter((mention) => !overlaps(mention, span)), decided];
}

function remove(mentions: readonly Mention[], span: Span): Mention[] {
	return mentions.filter((mention) => !isSame(mention, span));
}

const isSame = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
