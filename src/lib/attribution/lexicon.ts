import type { Manner } from './attribution';
import { cueVerbs } from './cue-table';
import { inflect, type VerbForm } from './inflect';
import { plainVerbs } from './verb-table';

/** A verb by which something is said: how, and what may follow it (see `cueVerbs`). */
export interface VerbCue {
	readonly lemma: string;
	readonly manner: Manner;
	readonly frames: string;
	readonly prepositions: ReadonlySet<string>;
	/** By preposition, the manner of the verb with it. */
	readonly manners: ReadonlyMap<string, Manner>;
}

/** What a word can be as a verb. */
export interface VerbReading {
	readonly lemma: string;
	readonly forms: ReadonlySet<VerbForm>;
	readonly cue: VerbCue | undefined;
}

const manners = Object.keys(cueVerbs) as Manner[]; // the keys of a record of manners

const cues = readCues();
const readings = readForms();

/** What this word, in lower case, can be as a verb; undefined for other words. */
export const readVerb = (word: string): VerbReading | undefined => readings.get(word);

function readCues(): ReadonlyMap<string, VerbCue> {
	const found = new Map<string, VerbCue>();
	for (const manner of manners) {
		for (const entry of cueVerbs[manner].split(/\s+/u).filter(Boolean)) {
			const [lemma = '', frames = '', prepositions = ''] = entry.split(':');
			found.set(
				lemma,
				mergeCue(found.get(lemma), lemma, manner, frames, prepositions.split(',').filter(Boolean))
			);
		}
	}
	return found;
}

function mergeCue(
	known: VerbCue | undefined,
	lemma: string,
	manner: Manner,
	frames: string,
	prepositions: string[]
): VerbCue {
	return {
		lemma,
		manner: known?.manner ?? manner,
		frames: (known?.frames ?? '') + frames,
		prepositions: new Set([...(known?.prepositions ?? []), ...prepositions]),
		manners: new Map([
			...(known?.manners ?? []),
			...prepositions.map((word) => [word, manner] as const)
		])
	};
}

function readForms(): ReadonlyMap<string, VerbReading> {
	const found = new Map<
		string,
		{ lemma: string; forms: Set<VerbForm>; cue: VerbCue | undefined }
	>();
	for (const lemma of new Set([...cues.keys(), ...plainVerbs.trim().split(/\s+/u)])) {
		for (const [word, form] of inflect(lemma)) {
			const known = found.get(word);
			if (known === undefined)
				found.set(word, { lemma, forms: new Set([form]), cue: cues.get(lemma) });
			else if (known.lemma === lemma) known.forms.add(form);
		}
	}
	return found;
}
