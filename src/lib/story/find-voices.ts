import { attribute, type Attribution } from '../attribution';
import type { Report, Span } from '../report/report';
import { assignParty } from './assign-party';
import type { Party } from './party';
import type { LayerVoice } from './voice';

/** Who says what in a report, with the party of each; states of mind that nobody utters are left out. */
export function findVoices(report: Report, parties: readonly Party[]): LayerVoice[] {
	return attribute(report.body, { minds: false }).flatMap((attribution) => {
		const voice = toVoice(report, attribution, parties);
		return voice ? [voice] : [];
	});
}

function toVoice(
	report: Report,
	attribution: Attribution,
	parties: readonly Party[]
): LayerVoice | undefined {
	const { source, via, cue, content, manner, speech, verification, who } = attribution;
	const cueSpan = outline(cue);
	const contentSpan = outline(content);
	if (!cueSpan || !contentSpan) return undefined;
	const words = sourceWords(report.body, source);
	const isReporters = words === '' && manner === 'unverified';
	const party = isReporters
		? 'reporters'
		: assignParty({ source: words, who }, parties, report.publisher);
	return {
		report: report.id,
		source: isReporters ? report.publisher : nameSource(words, who, party, parties.length > 0),
		...(via ? { via: report.body.slice(via.start, via.end) } : {}),
		party,
		manner,
		speech,
		cue: cueSpan,
		content: contentSpan,
		verification
	};
}

/**
 * How a source is called outside its quotation. Where a story lists who speaks, anyone else is a private individual, and
 * goes by what they are ("Protest organizer"), not by their name.
 */
function nameSource(words: string, who: string | null, party: string, hasList: boolean): string {
	if (party !== 'others' || !hasList || who === null)
		return who ?? (words === '' ? 'unclear' : words);
	const role = words
		.replace(who, '')
		.replace(/\s+/g, ' ')
		.replace(/^[\s,]+|[\s,]+$/g, '');
	const isOnlyName = who.includes(role) || role === '';
	return isOnlyName ? 'a person whom the story does not list' : role;
}

/** The words of the source; of one in several pieces ("the Taliban … who") the first says who it is. */
function sourceWords(body: string, source: readonly Span[]): string {
	const [first] = source;
	return first ? body.slice(first.start, first.end) : '';
}

/** One span from the first word to the last; undefined if there is none. */
function outline(spans: readonly Span[]): Span | undefined {
	if (spans.length === 0) return undefined;
	return {
		start: Math.min(...spans.map(({ start }) => start)),
		end: Math.max(...spans.map(({ end }) => end))
	};
}
