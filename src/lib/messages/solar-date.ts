export interface CalendarDate {
	readonly year: number;
	/** From 1. */
	readonly month: number;
	readonly day: number;
}

/** Every browser knows the calendar, whatever languages it knows. */
const calendar = /* @__PURE__ */ new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
	year: 'numeric',
	month: 'numeric',
	day: 'numeric',
	timeZone: 'UTC'
});

/** The day of the solar hijri calendar, Afghanistan's until 2021 and that of its newspapers, on which an ISO date falls. */
export function solarDate(isoDate: string): CalendarDate {
	const parts = calendar.formatToParts(new Date(`${isoDate}T00:00:00Z`));
	const numberOf = (type: Intl.DateTimeFormatPartTypes) =>
		Number(parts.find((part) => part.type === type)?.value);
	return { year: numberOf('year'), month: numberOf('month'), day: numberOf('day') };
}
