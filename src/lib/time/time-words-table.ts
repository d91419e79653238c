/** In order, January first. Every name and abbreviation begins with its first three letters. */
export const monthNames = [
	'January|Jan\\.?',
	'February|Feb\\.?',
	'March|Mar\\.',
	'April|Apr\\.?',
	'May',
	'June',
	'July',
	'August|Aug\\.?',
	'September|Sept?\\.?',
	'October|Oct\\.?',
	'November|Nov\\.?',
	'December|Dec\\.?'
] as const;

/** Months that are also verbs, people or words, and need a preposition before them when they stand alone. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['may', 'march']);

/** In order, Monday first. */
export const weekdayNames = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday'
] as const;

/** Words before a weekday with which it is a feast, a day in history, a name or a habit, no day of these weeks. */
export const namesBeforeWeekday =
	'Black|Good|Bloody|Super|Ash|Holy|Cyber|Palm|Giving|Easter|Every|Each|Man|Monday to|Monday through';

/** Words after a weekday with which it is a newspaper, a programme or a habit. */
export const namesAfterWeekday =
	'Times|Telegraph|Mail|Mirror|Express|Herald|Post|Independent|Tribune|Business|Night Live|Night Lights|to Friday|through Friday';

export const numberWords: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	'a couple of': 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	'a dozen': 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	'a hundred': 100
};

/** Counts that name no number: read as ten, like the bare plural ("days earlier"). */
export const vagueCounts = 'a few|several|some|many|a number of';

/** Ten-year names and their first year within a century. */
export const decadeWords: Readonly<Record<string, number>> = {
	twenties: 20,
	thirties: 30,
	forties: 40,
	fifties: 50,
	sixties: 60,
	seventies: 70,
	eighties: 80,
	nineties: 90
};

export const ordinalWords: Readonly<Record<string, number>> = {
	first: 1,
	second: 2,
	third: 3,
	fourth: 4,
	last: -1,
	final: -1
};

/** Weeks, months or years from the report's own. */
export const nearSteps: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Days known by their date alone, which would else be read as that date in the report's own year. */
export const namedDates = [
	{ name: '9/11', date: [2001, 9, 11] },
	{
		name: '(?:September|Sept\\.?) 11(?=(?:th)?,? (?:attack|terror|hijack|atrocit|memorial|anniversary))',
		date: [2001, 9, 11]
	}
] as const;
