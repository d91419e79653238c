import { counted } from './words-en';

/** What an embedded place says. */
export const embedWords = {
	contested: 'The reports do not agree about this place.',
	readAll: (passages: number) =>
		`Read ${passages === 1 ? 'the passage' : counted(passages, 'passage', 'passages')} on Whereabouts`
} as const;
