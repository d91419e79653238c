import * as t from './compiled/messages';
import { formatDate } from './format';

/** What only the single file says. */
export const singleWords = {
	story: t.single_story(),
	days: t.single_days(),
	file: t.single_file(),
	/** Says in one line what the reader holds. */
	strip: t.single_strip(),
	keep: t.single_keep(),
	onMap: t.single_on_map(),
	allPlaces: t.single_all_places(),
	heading: t.single_heading(),
	what: (title: string, asReportedOn: string) =>
		t.single_what({ title, date: formatDate(asReportedOn) }),
	edition: (updated: string, version: string) =>
		t.single_edition({ date: formatDate(updated), version }),
	save: [t.single_save_how(), t.single_save_open(), t.single_save_danger()],
	limitsHeading: t.about_limits_heading(),
	limits: [
		t.about_limits_control(),
		t.about_limits_precision(),
		t.about_limits_then(),
		t.single_rough()
	],
	boundariesHeading: t.about_boundaries_heading(),
	boundaries: t.about_boundaries(),
	quotationsHeading: t.about_quotations_heading(),
	quotations: t.about_quotations(),
	sources: t.single_sources(),
	back: t.single_back()
} as const;
