import { resolve } from '$app/paths';
import { asInEnglish } from '../messages/language-address';

/** Addresses that only what is handed on needs, kept apart from those that every page loads. */
export const shareAddresses = {
	/** A page of its own for one passage. */
	passage: (story: string, passage: string) =>
		`${resolve('/[story]/passages/[passage]', { story, passage })}/`,
	/** The page for handing on a place, or the story under the story's own id. */
	share: (story: string, id: string) => `${resolve('/[story]/share/[id]', { story, id })}/`,
	/** The picture of a place, or of the story under the story's own id. */
	picture: (story: string, id: string) =>
		asInEnglish(resolve('/[story]/share/[id].png', { story, id }))
} as const;
