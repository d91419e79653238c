import type { Gazetteer } from '../gazetteer/gazetteer';
import { applyDecisions } from '../geoparse/apply-decisions';
import type { Decision } from '../geoparse/decision';
import { geoparse } from '../geoparse/geoparse';
import type { Problem } from '../problem/problem';
import type { Report } from '../report/report';
import type { ReportFindings } from './build-layer';
import { findStoryRelations } from './find-story-relations';
import { findStoryTimes } from './find-story-times';
import { findVoices } from './find-voices';
import type { Party } from './party';
import { applyVoiceDecisions, type LocatedVoiceDecisions } from './voice-decision';

export interface ReportDecisions {
	readonly mentions: readonly Decision[];
	readonly voices: LocatedVoiceDecisions;
	/** File that the decisions on voices stand in, for problems. */
	readonly voicesFile: string;
}

/** Everything that can be found in one report: mentions, voices, dates, stated distances; editors' decisions applied. */
export function geocodeReport(
	report: Report,
	gazetteer: Gazetteer,
	parties: readonly Party[],
	decisions: ReportDecisions
): { readonly findings: ReportFindings; readonly problems: readonly Problem[] } {
	const found = geoparse(report.body, gazetteer, { language: report.language });
	const { mentions, applied } = applyDecisions(report.body, found, decisions.mentions);
	const voices = applyVoiceDecisions(
		decisions.voicesFile,
		report,
		findVoices(report, parties),
		decisions.voices,
		parties
	);
	const findings: ReportFindings = {
		report: report.id,
		mentions,
		decisions: applied.length,
		voices: voices.voices,
		voiceDecisions: voices.applied,
		when: findStoryTimes(report),
		relations: findStoryRelations(report, mentions, gazetteer)
	};
	return { findings, problems: voices.problems };
}
