import type { ReadingVoice } from '../reading/reading-report';

/** A speaker as one line says it. */
export interface VoiceLine {
	readonly who: string;
	/** The party's name, where it says more than the speaker's. */
	readonly party: string | null;
	readonly manner: ReadingVoice['manner'];
	readonly via?: string;
	/** To be said beside the manner, which does not say it. */
	readonly unverified: boolean;
}

const bare = (name: string) => name.toLowerCase().replace(/^the /, '');

/** One line a speaker, party and manner, however often they are heard. */
export function voiceLines(
	voices: readonly ReadingVoice[],
	nameOf: (party: string) => string
): VoiceLine[] {
	const each = new Map(
		voices.map((voice) => [`${voice.source} ${voice.party} ${voice.manner}`, voice])
	);
	return [...each.values()].map(({ source, party, manner, via, unverified }) => {
		const name = nameOf(party);
		const isKnown = party !== 'unclear';
		return {
			who: isKnown ? source : name,
			party: isKnown && bare(name) !== bare(source) ? name : null,
			manner,
			...(via === undefined ? {} : { via }),
			unverified: unverified && manner !== 'unverified'
		};
	});
}
