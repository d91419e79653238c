import type { Form } from '../geoparse/mention';
import type { DateSpan } from '../timeline/span';
import * as t from './compiled/messages';
import { formatSpan } from './format-span';
import { joinNames } from './join-words';
import { ofAll, type Shown } from './messages';

/** What only a reader meets who filters: loaded with the filters. */
export const filterWords = {
	form: t.filters_form(),
	anyForm: t.filters_any_form(),
	forms: {
		name: t.filters_form_name(),
		description: t.filters_form_description(),
		demonym: t.filters_form_demonym()
	} satisfies Record<Form, string>,
	acting: t.filters_acting(),
	actingShown: t.filters_acting_shown(),
	actingHidden: t.filters_acting_hidden(),
	clear: t.filters_clear(),
	local: t.filters_local(),
	counts: (places: Shown, passages: Shown) =>
		joinNames([ofAll(places, t.count_places), ofAll(passages, t.count_passages)]),
	shown: (counts: string) => t.filters_shown({ counts }),
	narrowDays: t.filters_narrow_days(),
	firstDay: t.filters_first_day(),
	lastDay: t.filters_last_day(),
	everyDay: ({ from, to }: DateSpan) => t.filters_every_day({ span: formatSpan(from, to, 'days') }),
	chosenDays: ({ from, to }: DateSpan, places: Shown, dated: Shown) =>
		t.filters_chosen_days({
			span: formatSpan(from, to, 'days'),
			counts: joinNames([ofAll(places, t.count_places), ofAll(dated, t.count_dated_sentences)])
		}),
	showEveryDay: t.filters_show_every_day()
} as const;
