import * as t from './compiled/messages';
import { formatNumber } from './format';
import { counted } from './join-words';

/** What the tour says. */
export const tourWords = {
	crumb: t.tour_crumb(),
	title: (story: string) => t.tour_title({ story }),
	heading: (steps: number) => t.tour_heading({ steps: counted(steps, t.count_steps) }),
	intro: t.tour_intro(),
	hint: {
		scroll: t.tour_hint_scroll(),
		keys: t.tour_hint_keys()
	},
	take: (steps: number) => t.tour_take({ steps: counted(steps, t.count_steps) }),
	progress: (number: number, of: number) =>
		t.position({ number: formatNumber(number), of: formatNumber(of) }),
	self: t.tour_self(),
	said: (number: number, of: number, title: string) =>
		t.tour_said({ number: formatNumber(number), of: formatNumber(of), title }),
	onMap: t.tour_on_map(),
	steps: t.tour_steps(),
	controls: t.tour_controls(),
	previous: t.tour_previous(),
	next: t.tour_next(),
	toStep: (title: string) => t.tour_to_step({ title }),
	back: t.tour_back(),
	end: t.tour_end(),
	goOn: t.tour_go_on()
} as const;
