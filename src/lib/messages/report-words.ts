import * as t from './compiled/messages';

/** What the page of a report says. */
export const reportWords = {
	crumb: t.report_crumb(),
	quoted: t.report_quoted(),
	full: t.report_full(),
	gap: t.report_gap(),
	between: t.report_between(),
	moved: t.report_moved(),
	giveBack: t.report_give_back(),
	readOriginal: (publisher: string) => t.report_read_original({ publisher }),
	by: (byline: string) => t.report_by({ byline })
} as const;
