import type { Manner } from './attribution';
import { cueNouns } from './noun-cue-table';

export interface NounCue {
	readonly lemma: string;
	readonly manner: Manner;
	readonly prepositions: ReadonlySet<string>;
}

export const nouns = readNouns();

function readNouns(): ReadonlyMap<string, NounCue> {
	const found = new Map<string, NounCue>();
	for (const manner of Object.keys(cueNouns) as Manner[]) {
		// the keys of a record of manners
		for (const entry of (cueNouns[manner] ?? '').split(/\s+/u).filter(Boolean)) {
			const [lemma = '', prepositions = ''] = entry.split(':');
			const cue = { lemma, manner, prepositions: new Set(prepositions.split(',').filter(Boolean)) };
			found.set(lemma, cue);
			found.set(lemma.endsWith('s') ? lemma : lemma.replace(/y$/u, 'ie') + 's', cue);
		}
	}
	return found;
}
