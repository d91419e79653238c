import * as t from './compiled/messages';

/** What a page says that could not be shown. */
export const failureWords = {
	heading: t.failure_heading(),
	body: t.failure_body(),
	back: t.failure_back()
} as const;
