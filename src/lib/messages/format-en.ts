const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('en-GB');

/** `2021-09-06` → `6 September 2021`. */
export const formatDate = (isoDate: string) => dates.format(new Date(`${isoDate}T00:00:00Z`));

export const formatNumber = (value: number) => numbers.format(value);

/** Kilometres, rounded as far as they can be meant: to 1 below 100, to 10 below 1000, to 100 above. */
export function formatKilometres(kilometres: number): string {
	const step = kilometres < 100 ? 1 : kilometres < 1000 ? 10 : 100;
	return `${numbers.format(Math.round(kilometres / step) * step)} km`;
}

const months = new Intl.DateTimeFormat('en-GB', {
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});

/** Calendar days as far as their precision goes: `15 August 2021`, `16–22 August 2021`, `August 2021`, `the 1980s`. */
export function formatSpan(from: string, to: string, precision: string): string {
	const [start, end] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
	if (precision === 'decade') return `the ${from.slice(0, 3)}0s`;
	if (precision === 'year' && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
	if (precision === 'month') return months.format(start);
	if (from.endsWith('-01-01') && to.endsWith('-12-31'))
		return `${from.slice(0, 4)}–${to.slice(0, 4)}`;
	return from === to ? dates.format(start) : dates.formatRange(start, end);
}

const shortDates = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC'
});

/** `2021-09-06` → `6 Sept`: beneath an axis, where the year stands elsewhere. */
export const formatShortDate = (isoDate: string) =>
	shortDates.format(new Date(`${isoDate}T00:00:00Z`));

/** The length of a scale bar, as it is: `50 km`, `0.5 km`. */
export const formatScale = (kilometres: number) => `${numbers.format(kilometres)} km`;

const winds = [
	'north',
	'north-northeast',
	'northeast',
	'east-northeast',
	'east',
	'east-southeast',
	'southeast',
	'south-southeast',
	'south',
	'south-southwest',
	'southwest',
	'west-southwest',
	'west',
	'west-northwest',
	'northwest',
	'north-northwest'
] as const;

/** A bearing in degrees clockwise from north, as one of sixteen winds. */
export function bearingWord(degrees: number): string {
	const turn = ((degrees % 360) + 360) % 360;
	return winds[Math.round(turn / 22.5) % winds.length] ?? 'north';
}
