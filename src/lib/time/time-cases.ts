import type { TimePrecision } from './time-expression';

/** Expected of a text: its expressions in order, each as written, with first day, last day and precision. */
export interface TimeCase {
	readonly name: string;
	readonly text: string;
	/** The report's day; a Thursday where none is given. */
	readonly published?: string;
	readonly expected: readonly (readonly [string, string, string, TimePrecision])[];
}

/** 14 March 2019 was a Thursday. */
export const usualDay = '2019-03-14';

/** Sentences of our own in news style; people, places and events are invented or mixed. */
export const timeCases: readonly TimeCase[] = [
	{
		name: 'years between two years',
		text: 'The junta ruled Santa Rosa between 1976 and 1983.',
		expected: [['between 1976 and 1983', '1976-01-01', '1983-12-31', 'period']]
	},
	{
		name: 'years joined by a hyphen before a noun',
		text: 'Few speak of the 1991-1995 war in Karlovac.',
		expected: [['1991-1995', '1991-01-01', '1995-12-31', 'period']]
	},
	{
		name: 'years joined by a dash, the second cut short',
		text: 'The 2014–15 drought emptied the Cantareira reservoirs.',
		expected: [['2014–15', '2014-01-01', '2015-12-31', 'period']]
	},
	{
		name: 'from a year to a year',
		text: 'She governed Bihar from 1997 to 2005.',
		expected: [['1997 to 2005', '1997-01-01', '2005-12-31', 'period']]
	},
	{
		name: 'a decade with a straight apostrophe',
		text: "The mine at Oruro closed in the '80s.",
		expected: [["the '80s", '1980-01-01', '1989-12-31', 'decade']]
	},
	{
		name: 'a decade with a right quotation mark, and a late one with a left',
		text: 'Rebels held Bo during the ’60s and again in the late ‘90s.',
		expected: [
			['the ’60s', '1960-01-01', '1969-12-31', 'decade'],
			['the late ‘90s', '1995-01-01', '1999-12-31', 'period']
		]
	},
	{
		name: 'a decade in full, and the middle of one',
		text: 'Built in the 1970s, the dam was raised in the mid-1990s.',
		expected: [
			['the 1970s', '1970-01-01', '1979-12-31', 'decade'],
			['the mid-1990s', '1993-01-01', '1997-12-31', 'period']
		]
	},
	{
		name: 'a decade in words',
		text: 'Arica’s port thrived in the early seventies.',
		expected: [['the early seventies', '1970-01-01', '1974-12-31', 'period']]
	},
	{
		name: 'a person in his 80s is of an age',
		text: 'A man in his 80s and a woman in her late 30s were rescued from the mid-20s chill.',
		expected: []
	},
	{
		name: 'a century',
		text: 'The fort at Elmina dates from the late 15th century.',
		expected: [['the late 15th century', '1467-01-01', '1500-12-31', 'period']]
	},
	{
		name: 'days earlier, counted from the report',
		text: 'Days earlier, the mayor of Tartu had resigned.',
		expected: [['Days earlier', '2019-03-04', '2019-03-13', 'days']]
	},
	{
		name: 'days earlier, counted from a day that is named',
		text: 'The bridge at Mocoa fell on March 5. Days earlier, cracks had been seen.',
		expected: [
			['March 5', '2019-03-05', '2019-03-05', 'day'],
			['Days earlier', '2019-02-23', '2019-03-04', 'days']
		]
	},
	{
		name: 'two days later and the next day, from a day that is named',
		text: 'The storm reached Beira on 4 March. Two days later the river rose, and the next day it fell.',
		expected: [
			['4 March', '2019-03-04', '2019-03-04', 'day'],
			['Two days later', '2019-03-06', '2019-03-06', 'day'],
			['the next day', '2019-03-07', '2019-03-07', 'day']
		]
	},
	{
		name: 'later, with no day to count from',
		text: 'Two days later the ferry sank off Zamboanga.',
		expected: []
	},
	{
		name: 'a duration counted from an event is no date',
		text: 'A week after Portugal withdrew its engineers from Tete, the yard has already changed hands.',
		expected: []
	},
	{
		name: 'a day counted from a day that stands next',
		text: 'A day after Sunday’s vote, and two weeks before March 30, Moldova’s parties met.',
		expected: [
			['A day', '2019-03-11', '2019-03-11', 'day'],
			['Sunday', '2019-03-10', '2019-03-10', 'day'],
			['two weeks', '2019-03-11', '2019-03-17', 'week'],
			['March 30', '2019-03-30', '2019-03-30', 'day']
		]
	},
	{
		name: 'last week is a week',
		text: 'Police in Lae arrested nine people last week.',
		expected: [['last week', '2019-03-04', '2019-03-10', 'week']]
	},
	{
		name: 'this week and next week',
		text: 'Talks in Muscat began this week and will resume next week.',
		expected: [
			['this week', '2019-03-11', '2019-03-17', 'week'],
			['next week', '2019-03-18', '2019-03-24', 'week']
		]
	},
	{
		name: 'earlier and later this week',
		text: 'Shelling stopped earlier this week; aid is due later this week.',
		expected: [
			['earlier this week', '2019-03-11', '2019-03-14', 'days'],
			['later this week', '2019-03-15', '2019-03-17', 'days']
		]
	},
	{
		name: 'last month, in January',
		text: 'Inflation in Lusaka slowed last month.',
		published: '2020-01-31',
		expected: [['last month', '2019-12-01', '2019-12-31', 'month']]
	},
	{
		name: 'three weeks ago is a week',
		text: 'Floods cut off Iquique three weeks ago.',
		expected: [['three weeks ago', '2019-02-18', '2019-02-24', 'week']]
	},
	{
		name: 'a month ago, from a day that the month lacks',
		text: 'The strike in Liège began a month ago.',
		published: '2019-03-31',
		expected: [['a month ago', '2019-02-01', '2019-02-28', 'month']]
	},
	{
		name: 'years ago is a year',
		text: 'He left Gdansk more than 20 years ago, and his brother twenty-five years ago.',
		expected: [
			['20 years ago', '1999-01-01', '1999-12-31', 'year'],
			['twenty-five years ago', '1994-01-01', '1994-12-31', 'year']
		]
	},
	{
		name: 'two decades ago is a decade',
		text: 'Two decades ago the lake at Hamun was full.',
		expected: [['Two decades ago', '1990-01-01', '1999-12-31', 'decade']]
	},
	{
		name: 'a few days ago is the ten days before',
		text: 'The envoy left Juba a few days ago.',
		expected: [['a few days ago', '2019-03-04', '2019-03-13', 'days']]
	},
	{
		name: 'the weekend, from a Thursday and from a Sunday',
		text: 'Over the weekend, divers reached the wreck off Malabo.',
		expected: [['the weekend', '2019-03-09', '2019-03-10', 'days']]
	},
	{
		name: 'the weekend that has begun',
		text: 'Crowds filled Tbilisi this weekend.',
		published: '2019-03-17',
		expected: [['this weekend', '2019-03-16', '2019-03-17', 'days']]
	},
	{
		name: 'earlier on a weekday that is the report’s own',
		text: 'Earlier on Thursday, the port of Douala reopened.',
		expected: [['Thursday', '2019-03-14', '2019-03-14', 'day']]
	},
	{
		name: 'a weekday is the last one',
		text: 'On Sunday, and again on Friday night, drones crossed the Prut.',
		expected: [
			['Sunday', '2019-03-10', '2019-03-10', 'day'],
			['Friday night', '2019-03-08', '2019-03-08', 'day']
		]
	},
	{
		name: 'a weekday ahead',
		text: 'The court in Arusha will rule on Monday. On Tuesday, lawyers are due to appeal.',
		expected: [
			['Monday', '2019-03-18', '2019-03-18', 'day'],
			['Tuesday', '2019-03-19', '2019-03-19', 'day']
		]
	},
	{
		name: 'what was said on a weekday, of what will be',
		text: 'Minister Laila Haddad said on Tuesday that the dam will be finished.',
		expected: [['Tuesday', '2019-03-12', '2019-03-12', 'day']]
	},
	{
		name: 'last and next with a weekday',
		text: 'The summit moved from last Thursday to next Monday.',
		expected: [
			['last Thursday', '2019-03-07', '2019-03-07', 'day'],
			['next Monday', '2019-03-18', '2019-03-18', 'day']
		]
	},
	{
		name: 'a weekday of last week',
		text: 'He was seen in Perpignan on Tuesday of last week.',
		expected: [['Tuesday of last week', '2019-03-05', '2019-03-05', 'day']]
	},
	{
		name: 'weekdays from one to another',
		text: 'Snow fell on Erzurum from Saturday to Monday.',
		expected: [['Saturday to Monday', '2019-03-09', '2019-03-11', 'days']]
	},
	{
		name: 'habits, feasts and newspapers are no dates',
		text: 'Every Friday, on Sundays and Monday to Friday, says The Sunday Times, shops shut; since Bloody Sunday none opens on Good Friday.',
		expected: []
	},
	{
		name: 'recent years and the past two weeks',
		text: 'In recent years Almaty grew; in the past two weeks it froze.',
		expected: [
			['recent years', '2009-03-14', '2019-03-14', 'period'],
			['the past two weeks', '2019-02-28', '2019-03-14', 'period']
		]
	},
	{
		name: 'the coming days',
		text: 'More rain is forecast for Kerala in the coming days.',
		expected: [['the coming days', '2019-03-15', '2019-03-24', 'days']]
	},
	{
		name: 'since a month, of this year and of the one before',
		text: 'The road to Tindouf has been shut since February, the well since July.',
		expected: [
			['February', '2019-02-01', '2019-02-28', 'month'],
			['July', '2018-07-01', '2018-07-31', 'month']
		]
	},
	{
		name: 'May and March are also a name and a verb',
		text: 'Mrs May and her critics march on. In May they may meet; until March none did.',
		expected: [
			['May', '2018-05-01', '2018-05-31', 'month'],
			['March', '2019-03-01', '2019-03-31', 'month']
		]
	},
	{
		name: 'months of a year, and from month to month',
		text: 'Signed in August 2016, it lapsed between April and June 2018, not in October last year.',
		expected: [
			['August 2016', '2016-08-01', '2016-08-31', 'month'],
			['between April and June 2018', '2018-04-01', '2018-06-30', 'period'],
			['October last year', '2018-10-01', '2018-10-31', 'month']
		]
	},
	{
		name: 'early, middle and late in a year or a month',
		text: 'In early 2017, in mid-2018, in late January and at the end of February, Tuvalu flooded.',
		expected: [
			['early 2017', '2017-01-01', '2017-04-30', 'period'],
			['mid-2018', '2018-05-01', '2018-08-31', 'period'],
			['late January', '2019-01-21', '2019-01-31', 'days'],
			['the end of February', '2019-02-21', '2019-02-28', 'days']
		]
	},
	{
		name: 'last year, and late last year',
		text: 'Output in Kirkuk fell last year, most of all late last year.',
		expected: [
			['last year', '2018-01-01', '2018-12-31', 'year'],
			['late last year', '2018-09-01', '2018-12-31', 'period']
		]
	},
	{
		name: 'the first half of a year',
		text: 'Exports from Cebu doubled in the first half of 2018.',
		expected: [['the first half of 2018', '2018-01-01', '2018-06-30', 'period']]
	},
	{
		name: 'a year alone, and a number that is none',
		text: 'Since 1979, and under the 2015 accord, 2000 people and 1900 homes were moved in 2000 lorries.',
		expected: [
			['1979', '1979-01-01', '1979-12-31', 'year'],
			['2015', '2015-01-01', '2015-12-31', 'year']
		]
	},
	{
		name: 'between two numbers of people',
		text: 'Between 1500 and 2000 people fled Goma; the valley holds between 1,500 and 2,000 people.',
		expected: []
	},
	{
		name: 'a night between two days',
		text: 'Shells hit Sumy on the night of 3 to 4 March.',
		expected: [['the night of 3 to 4 March', '2019-03-03', '2019-03-04', 'days']]
	},
	{
		name: 'a month and a day, with and without a year',
		text: 'On February 15, as on August 15, 2011, Enugu had no power.',
		expected: [
			['February 15', '2019-02-15', '2019-02-15', 'day'],
			['August 15, 2011', '2011-08-15', '2011-08-15', 'day']
		]
	},
	{
		name: 'a day and a month, with a year, an ordinal, an article',
		text: 'From 15 August 2018 to the 3rd of March the lake was closed.',
		expected: [['15 August 2018 to the 3rd of March', '2018-08-15', '2019-03-03', 'period']]
	},
	{
		name: 'a date at the turn of the year',
		text: 'The blast in Cali was on December 20; the trial is set for January 20.',
		published: '2019-01-05',
		expected: [
			['December 20', '2018-12-20', '2018-12-20', 'day'],
			['January 20', '2019-01-20', '2019-01-20', 'day']
		]
	},
	{
		name: 'a weekday with a date',
		text: 'On Friday, March 8, and Wed., Feb. 27, mourners walked through Bissau.',
		expected: [
			['Friday, March 8', '2019-03-08', '2019-03-08', 'day'],
			['Wed., Feb. 27', '2019-02-27', '2019-02-27', 'day']
		]
	},
	{
		name: 'a weekday settles the year of its date',
		text: 'The plane vanished over Hormuz on Saturday, April 14.',
		expected: [['Saturday, April 14', '2018-04-14', '2018-04-14', 'day']]
	},
	{
		name: 'two days of a month, and days across a month’s end',
		text: 'Clashes on February 2 and 3 and from January 30 to February 1 shook Cúcuta.',
		expected: [
			['February 2 and 3', '2019-02-02', '2019-02-03', 'days'],
			['January 30 to February 1', '2019-01-30', '2019-02-01', 'days']
		]
	},
	{
		name: 'between days of a month',
		text: 'Voters in Kano queued between 23 and 25 February 2019.',
		expected: [['between 23 and 25 February 2019', '2019-02-23', '2019-02-25', 'days']]
	},
	{
		name: 'dates in digits; one that could be read in two ways is left out',
		text: 'Filed 2019-03-01, corrected 21/02/2019, and stamped 3/4/2019.',
		expected: [
			['2019-03-01', '2019-03-01', '2019-03-01', 'day'],
			['21/02/2019', '2019-02-21', '2019-02-21', 'day']
		]
	},
	{
		name: 'a leap day belongs to a leap year, and 31 April to none',
		text: 'Born on 29 February, he was registered on 31 April.',
		expected: [['29 February', '2016-02-29', '2016-02-29', 'day']]
	},
	{
		name: 'a day known by its date',
		text: 'Since the September 11 attacks, and since 9/11 above all, Oslo has changed.',
		expected: [
			['September 11', '2001-09-11', '2001-09-11', 'day'],
			['9/11', '2001-09-11', '2001-09-11', 'day']
		]
	},
	{
		name: 'yesterday, today, tomorrow',
		text: 'Yesterday Accra voted; today it counts, and tomorrow morning it will know.',
		expected: [
			['Yesterday', '2019-03-13', '2019-03-13', 'day'],
			['today', '2019-03-14', '2019-03-14', 'day'],
			['tomorrow morning', '2019-03-15', '2019-03-15', 'day']
		]
	},
	{
		name: 'a capital within a sentence makes a name of a day',
		text: 'The Trees for Tomorrow fund told USA TODAY so.',
		expected: []
	},
	{
		name: 'durations, ages and frequencies are no dates, nor is soon',
		text: 'For three weeks the 20-year-old, still aged 19 years, called twice a day; soon, within days, it may last five days.',
		expected: []
	},
	{
		name: 'a house number and a price are no years',
		text: 'Fire broke out at the corner of 1850 N. Main St. and cost $1900.',
		expected: []
	}
];
