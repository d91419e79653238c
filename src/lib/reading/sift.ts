import type { Form, Role } from '../geoparse/mention';
import type { Filters } from './filters';

/** What filters need to know of a passage. */
export interface SiftedPassage {
	readonly id: string;
	readonly report: string;
	/** Ids of the parties heard in it. */
	readonly voices: readonly string[];
	/** The places it names, and how. */
	readonly mentions: readonly SiftedMention[];
}

export interface SiftedMention {
	/** Null where no place was found for it. */
	readonly place: string | null;
	readonly form: Form;
	readonly role: Role;
}

type Asked = Omit<Filters, 'span'>;

/** Does a passage stand in the report, and is the voice heard in it, that are asked for? */
export const isHeard = (
	{ report, voices }: Pick<SiftedPassage, 'report' | 'voices'>,
	asked: Pick<Asked, 'report' | 'voice'>
): boolean =>
	(asked.report === null || asked.report === report) &&
	(asked.voice === null || voices.includes(asked.voice));

/** The places that a passage still names: in the form asked for, and, where acting is hidden, with something there. */
export const placesLeft = (
	{ mentions }: Pick<SiftedPassage, 'mentions'>,
	{ form, acting }: Pick<Asked, 'form' | 'acting'>
): string[] =>
	mentions.flatMap((mention) =>
		mention.place !== null &&
		(form === null || mention.form === form) &&
		(acting === null || mention.role === 'literal')
			? [mention.place]
			: []
	);

/**
 * Ids of the passages that are left, each with the places that it is left for. A passage that names no place is left
 * only while nothing is asked of the naming.
 */
export function sift(
	passages: readonly SiftedPassage[],
	asked: Asked
): ReadonlyMap<string, readonly string[]> {
	const isOfNaming = asked.form !== null || asked.acting !== null;
	return new Map(
		passages
			.filter((passage) => isHeard(passage, asked))
			.map((passage) => [passage.id, placesLeft(passage, asked)] as const)
			.filter(([, places]) => places.length > 0 || !isOfNaming)
	);
}

/** Each of some ids once. */
export const distinct = (ids: readonly string[]): ReadonlySet<string> => new Set(ids);
