import type { Form } from '../geoparse/mention';
import type { DateSpan } from '../timeline/span';
import { ofAll, type Shown } from './en';
import { formatSpan } from './format-en';

/** What only a reader meets who filters, in English: loaded with the filters. */
export const filterWords = {
	form: 'Places named by',
	anyForm: 'any words',
	forms: {
		name: 'a name',
		description: 'a description',
		demonym: 'the name of their people'
	} satisfies Record<Form, string>,
	acting: 'Places that only act',
	actingShown: 'shown',
	actingHidden: 'hidden',
	clear: 'Clear filters',
	local: 'A filter holds on this page, whose address keeps it; other pages show everything.',
	counts: (places: Shown, passages: Shown) =>
		`${ofAll(places, 'place', 'places')}, ${ofAll(passages, 'passage', 'passages')}`,
	shown: (counts: string) => `Shown: ${counts}.`,
	narrowDays: 'Narrow the days',
	firstDay: 'First day',
	lastDay: 'Last day',
	everyDay: ({ from, to }: DateSpan) => `${formatSpan(from, to, 'days')}: every day.`,
	chosenDays: ({ from, to }: DateSpan, places: Shown, dated: Shown) =>
		`${formatSpan(from, to, 'days')}: ${ofAll(places, 'place', 'places')}, ${ofAll(dated, 'dated sentence', 'dated sentences')}.`,
	showEveryDay: 'Show every day'
} as const;
