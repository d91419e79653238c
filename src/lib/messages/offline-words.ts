import * as t from './compiled/messages';

/** What is said of reading without a connection. */
export const offlineWords = {
	heading: t.offline_heading(),
	body: t.offline_body(),
	update: t.offline_update(),
	show: t.offline_update_show(),
	dismiss: t.offline_dismiss(),
	full: t.offline_full()
} as const;
