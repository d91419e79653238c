import * as t from './compiled/messages';

/** What an address says that no page answers. */
export const notFoundWords = {
	heading: t.not_found_heading(),
	body: t.not_found_body()
} as const;
