import type { Axis } from '../timeline/axis';
import type { Filterable } from './filters';
import type { SiftedPassage } from './sift';

const forms = ['name', 'description', 'demonym'] as const;

/** Voices that belong to no party of a story, in the order in which they are listed after the parties. */
const commonVoices = ['reporters', 'others', 'unclear'] as const;

interface Named {
	readonly id: string;
}

/** What passages can be filtered by: only what one of them has. */
export function filterChoices(
	passages: readonly SiftedPassage[],
	reports: readonly Named[],
	parties: readonly Named[],
	days: Axis | null
) {
	const mentions = passages.flatMap((passage) => passage.mentions);
	const heard = new Set(passages.flatMap(({ voices }) => voices));
	return {
		reports: reports.map(({ id }) => id),
		voices: [...parties.map(({ id }) => id), ...commonVoices].filter((id) => heard.has(id)),
		forms: forms.filter((form) => mentions.some((mention) => mention.form === form)),
		acting: mentions.some(({ role }) => role === 'associative'),
		...(days ? { days } : {})
	} satisfies Filterable;
}
