import * as t from './compiled/messages';

// Some browsers know no numerals of Pashto, which are those of Dari.
const numbers = /* @__PURE__ */ new Intl.NumberFormat(SITE_LOCALE === 'en' ? 'en-GB' : 'fa-AF');

export const formatNumber = (value: number) => numbers.format(value);

export const dates = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
	dateStyle: 'long',
	timeZone: 'UTC'
});

/** The calendar of Afghanistan's newspapers, which every browser knows, whatever languages it knows: `1400/6/15`. */
const solar = /* @__PURE__ */ new Intl.DateTimeFormat('fa-u-ca-persian-nu-latn', {
	timeZone: 'UTC'
});

export const dateOf = (isoDate: string) => new Date(`${isoDate}T00:00:00Z`);

/** Digits as Dari and Pashto write them, ungrouped as in years. */
export const easternDigits = (text: string | number) =>
	String(text).replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));

/** With months by names of our own, since some browsers know none in Pashto: `۶ سپتمبر ۲۰۲۱`. */
const inWords = ([year = '', month = '', day = '']: readonly string[], months: string) =>
	t.date_day({
		day: easternDigits(Number(day)),
		month: months.split(' ')[Number(month) - 1] ?? '',
		year: easternDigits(year)
	});

/** A date in Dari or Pashto. */
export const gregorian = (isoDate: string) => inWords(isoDate.split('-'), t.date_months());

/**
 * `2021-09-06` → `6 September 2021`; in Dari and Pashto with the date of the Afghan calendar beside it:
 * `۶ سپتمبر ۲۰۲۱ (۱۵ سنبله ۱۴۰۰)`.
 */
export const formatDate: (isoDate: string) => string =
	SITE_LOCALE === 'en'
		? (isoDate) => dates.format(dateOf(isoDate))
		: (isoDate) =>
				t.date_both({
					gregorian: gregorian(isoDate),
					solar: inWords(solar.format(dateOf(isoDate)).split('/'), t.date_solar_months())
				});

/** Kilometres, rounded as far as they can be meant: to 1 below 100, to 10 below 1000, to 100 above. */
export function formatKilometres(kilometres: number): string {
	const step = kilometres < 100 ? 1 : kilometres < 1000 ? 10 : 100;
	return formatScale(Math.round(kilometres / step) * step);
}

/** The length of a scale bar, as it is: `50 km`, `0.5 km`. */
export const formatScale = (kilometres: number) => t.kilometres({ n: numbers.format(kilometres) });

const winds = [
	t.wind_n(),
	t.wind_nne(),
	t.wind_ne(),
	t.wind_ene(),
	t.wind_e(),
	t.wind_ese(),
	t.wind_se(),
	t.wind_sse(),
	t.wind_s(),
	t.wind_ssw(),
	t.wind_sw(),
	t.wind_wsw(),
	t.wind_w(),
	t.wind_wnw(),
	t.wind_nw(),
	t.wind_nnw()
];

/** A bearing in degrees clockwise from north, as one of sixteen winds. */
export function bearingWord(degrees: number): string {
	const turn = ((degrees % 360) + 360) % 360;
	return winds[Math.round(turn / 22.5) % winds.length] ?? t.wind_n();
}
