import { z } from 'zod';
import { readYaml, type LocatedValue } from '../problem/locate-yaml';
import type { Problem, Reading } from '../problem/problem';
import { matchTextQuote } from '../report/match-text-quote';
import type { Report } from '../report/report';
import { commonParties, type Party } from './party';
import type { LayerVoice } from './voice';

const quote = z.strictObject({
	exact: z.string().min(1),
	prefix: z.string().optional(),
	suffix: z.string().optional()
});
const note = z.string().min(1);
const manners = [
	'stated',
	'claimed',
	'denied',
	'confirmed',
	'urged',
	'promised',
	'condemned',
	'acknowledged',
	'proposed',
	'reported',
	'unverified'
] as const;

const decision = z.discriminatedUnion('action', [
	z.strictObject({
		action: z.literal('set'),
		/** The cue: "said", "claimed to have". */
		cue: quote,
		/** What is said; needed only where the machine found no voice. */
		content: quote.optional(),
		source: z.string().min(1).optional(),
		party: z.string().min(1).optional(),
		manner: z.enum(manners).optional(),
		speech: z.enum(['direct', 'mixed', 'indirect']).optional(),
		verification: z.literal('unverified').nullish(),
		note
	}),
	z.strictObject({ action: z.literal('remove'), cue: quote, note })
]);

/** An editor's correction of one voice, found by its cue. It always beats the machine. */
export type VoiceDecision = z.infer<typeof decision>;

export interface LocatedVoiceDecisions {
	readonly decisions: readonly VoiceDecision[];
	lineOf(index: number): number | undefined;
}

/**
 * Reads `geodata/decisions/voices/<report>.json`.
 *
 * @returns the decisions with their lines, or every problem of syntax and shape
 */
export function parseVoiceDecisions(file: string, json: string): Reading<LocatedVoiceDecisions> {
	const reading = readYaml(file, json, z.array(decision));
	if (!reading.ok) return reading;
	const { value, lineOf }: LocatedValue<VoiceDecision[]> = reading.value;
	return { ok: true, value: { decisions: value, lineOf: (index) => lineOf([index, 'cue']) } };
}

export interface DecidedVoices {
	readonly voices: readonly LayerVoice[];
	readonly applied: number;
	readonly problems: readonly Problem[];
}

/** Applies an editor's decisions to the voices of a report; a decision that no longer fits is a problem. */
export function applyVoiceDecisions(
	file: string,
	report: Report,
	voices: readonly LayerVoice[],
	{ decisions, lineOf }: LocatedVoiceDecisions,
	parties: readonly Party[]
): DecidedVoices {
	let current = [...voices];
	let applied = 0;
	const problems: Problem[] = [];
	decisions.forEach((decision, index) => {
		const line = lineOf(index);
		const fail = (message: string, remedy: string) =>
			problems.push({ file, ...(line === undefined ? {} : { line }), message, remedy });
		const cue = matchTextQuote(report.body, decision.cue);
		if (!cue) {
			const remedy = 'Correct exact, prefix and suffix, or take the decision out';
			return fail(
				`“${decision.cue.exact}” does not stand in the report just once where the decision looks for it`,
				remedy
			);
		}
		if (
			decision.action === 'set' &&
			decision.party !== undefined &&
			!isParty(decision.party, parties)
		) {
			return fail(
				`there is no party “${decision.party}”`,
				'Write the id of a party that the story lists, or one of reporters, others, unclear'
			);
		}
		const before = current.find((voice) => voice.cue.start < cue.end && cue.start < voice.cue.end);
		if (decision.action === 'remove') {
			if (!before)
				return fail(`no voice has the cue “${decision.cue.exact}”`, 'Take the decision out');
			current = current.filter((voice) => voice !== before);
		} else {
			const content = decision.content
				? matchTextQuote(report.body, decision.content)
				: before?.content;
			if (!content)
				return fail(
					'this voice is new and its content cannot be found',
					'Add content, with the words that are said'
				);
			const decided: LayerVoice = {
				report: report.id,
				source: decision.source ?? before?.source ?? 'unclear',
				...(before?.via === undefined ? {} : { via: before.via }),
				party: decision.party ?? before?.party ?? 'unclear',
				manner: decision.manner ?? before?.manner ?? 'stated',
				speech: decision.speech ?? before?.speech ?? 'indirect',
				cue: before?.cue ?? cue,
				content,
				verification:
					decision.verification === undefined
						? (before?.verification ?? null)
						: decision.verification,
				decided: true
			};
			current = [...current.filter((voice) => voice !== before), decided];
		}
		applied++;
	});
	current.sort((a, b) => a.cue.start - b.cue.start);
	return { voices: current, applied, problems };
}

const isParty = (id: string, parties: readonly Party[]) =>
	parties.some((party) => party.id === id) || commonParties.some((common) => common === id);
