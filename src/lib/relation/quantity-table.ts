/** Kilometres in a unit of length; plurals are formed with s. */
export const unitsOfLength: Readonly<Record<string, number>> = {
	km: 1,
	kilometre: 1,
	kilometer: 1,
	mile: 1.609344,
	mi: 1.609344,
	'nautical mile': 1.852,
	metre: 0.001,
	meter: 0.001,
	yard: 0.0009144
};

/** Numbers in words, as distances are written. */
export const numbersInWords: Readonly<Record<string, number>> = {
	'half a': 0.5,
	a: 1,
	an: 1,
	one: 1,
	two: 2,
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
	fifteen: 15,
	twenty: 20,
	'twenty-five': 25,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	'a hundred': 100,
	'one hundred': 100,
	'two hundred': 200,
	'three hundred': 300
};

/** Amounts that are no number: the statement is found, and has no distance to check. */
export const vagueAmounts = 'a few|several|a couple of|dozens of|scores of|hundreds of|many';

/** Words before a number that loosen it. */
export const hedges =
	'about|around|some|roughly|approximately|approx\\.|nearly|almost|an estimated|close to|just under|just over|just';

/** Words before a number that make a bound of it. */
export const leastWords = 'more than|over|at least|upwards of|well over';
export const mostWords =
	'less than|under|within|fewer than|up to|at most|no more than|not more than|barely|only';
