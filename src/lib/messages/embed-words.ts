import * as t from './compiled/messages';
import { counted } from './join-words';

/** What an embedded place says. */
export const embedWords = {
	contested: t.embed_contested(),
	readAll: (passages: number) => counted(passages, t.embed_read_all)
} as const;
