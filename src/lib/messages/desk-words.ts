import * as t from './compiled/messages';
import { formatNumber } from './format';
import { counted } from './join-words';

/** What the desk says. */
export const desk = {
	heading: t.desk_heading(),
	intro: t.desk_intro(),
	needsScript: t.desk_needs_script(),
	label: t.desk_label(),
	find: t.desk_find(),
	opening: t.desk_opening(),
	reading: t.desk_reading(),
	/** Why nothing was found, one sentence and what to do for each thing that may go wrong. */
	problems: {
		unreachable: t.desk_unreachable(),
		unreadable: t.desk_unreadable(),
		unread: t.desk_unread(),
		stopped: t.desk_stopped(),
		closed: t.desk_closed()
	},
	failed: t.desk_failed(),
	found: (mentions: number, places: number) =>
		mentions === 0
			? t.desk_found_none()
			: t.desk_found({
					mentions: counted(mentions, t.count_mentions),
					places: counted(places, t.count_places)
				}),
	download: t.desk_download(),
	file: 'mentions.json',
	results: t.desk_results(),
	/** How sure, of one whole. */
	sureness: (share: number) => t.desk_sureness({ n: formatNumber(Math.round(share * 100)) }),
	columns: {
		text: t.desk_column_text(),
		place: t.desk_column_place(),
		sureness: t.desk_column_sureness(),
		reason: t.desk_column_reason()
	},
	nowhere: t.desk_nowhere()
};
