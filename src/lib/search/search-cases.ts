/** What a reader types, and what must stand first. */
export interface SearchCase {
	readonly query: string;
	/** The first group and its first hit: a name, or words of a quotation. */
	readonly group: 'places' | 'speakers' | 'passages';
	readonly first: string;
	/** Another group in which this must stand first, where that matters as well. */
	readonly also?: { readonly group: SearchCase['group']; readonly first: string };
	readonly why: string;
}

/** On the story of Panjshir. */
export const searchCases: readonly SearchCase[] = [
	{ query: 'Kabul', group: 'places', first: 'Kabul', why: 'a name as the story writes it' },
	{ query: 'kab', group: 'places', first: 'Kabul', why: 'the beginning of a name' },
	{ query: 'KĀBUL', group: 'places', first: 'Kabul', why: 'capitals and a macron' },
	{ query: 'Cabool', group: 'places', first: 'Kabul', why: 'an old English spelling' },
	{ query: 'Kabul airport', group: 'places', first: 'Kabul airport', why: 'two words, one name' },
	{ query: 'airport', group: 'places', first: 'Kabul airport', why: 'a word within a name' },
	{
		query: 'karzai airport',
		group: 'places',
		first: 'Kabul airport',
		why: 'a former official name in part'
	},
	{
		query: 'کابل',
		group: 'places',
		first: 'Kabul',
		also: { group: 'passages', first: 'Kabul' },
		why: 'Dari; the passages about it come too'
	},
	{ query: 'كابل', group: 'places', first: 'Kabul', why: 'an Arabic keyboard’s kaf' },
	{ query: 'Panjshir', group: 'places', first: 'Panjshir', why: 'a name as the story writes it' },
	{ query: 'Panjsher', group: 'places', first: 'Panjshir', why: 'a spelling in the gazetteer' },
	{ query: 'Panshir', group: 'places', first: 'Panjshir', why: 'a frequent slip' },
	{ query: 'Panjhsir', group: 'places', first: 'Panjshir', why: 'two letters exchanged' },
	{
		query: 'Panjschir',
		group: 'places',
		first: 'Panjshir',
		why: 'a spelling that is in no list'
	},
	{
		query: 'پنجشیر',
		group: 'places',
		first: 'Panjshir',
		also: { group: 'passages', first: 'Panjshir' },
		why: 'Dari'
	},
	{ query: 'پنجشېر', group: 'places', first: 'Panjshir', why: 'Pashto' },
	{ query: 'پنجشير', group: 'places', first: 'Panjshir', why: 'an Arabic keyboard’s ya' },
	{ query: 'پَنجشیر', group: 'places', first: 'Panjshir', why: 'with a vowel sign' },
	{ query: 'Mazar-e Sharif', group: 'places', first: 'Mazar-e Sharif', why: 'as written' },
	{ query: 'Mazar i Sharif', group: 'places', first: 'Mazar-e Sharif', why: 'another izafat' },
	{ query: 'mazar sharif', group: 'places', first: 'Mazar-e Sharif', why: 'no izafat' },
	{ query: 'mazaresharif', group: 'places', first: 'Mazar-e Sharif', why: 'in one word' },
	{
		query: 'de mazar',
		group: 'places',
		first: 'Mazar-e Sharif',
		why: 'a Pashto genitive before it'
	},
	{ query: 'مزار شریف', group: 'places', first: 'Mazar-e Sharif', why: 'Dari' },
	{ query: 'hindukush', group: 'places', first: 'Hindu Kush', why: 'in one word' },
	{ query: 'Hindu-Kush', group: 'places', first: 'Hindu Kush', why: 'with a hyphen' },
	{ query: 'valley', group: 'places', first: 'Panjshir', why: 'a kind of place' },
	{ query: 'Britain', group: 'places', first: 'United Kingdom', why: 'a short name' },
	{ query: 'U.S.', group: 'places', first: 'United States', why: 'initials with full stops' },
	{
		query: 'Masud',
		group: 'speakers',
		first: 'Ahmad Massoud',
		also: { group: 'passages', first: 'Massoud' },
		why: 'RFE/RL’s spelling'
	},
	{ query: 'Massoud', group: 'speakers', first: 'Ahmad Massoud', why: 'VICE’s spelling' },
	{ query: 'Masoud', group: 'speakers', first: 'Ahmad Massoud', why: 'neither’s spelling' },
	{ query: 'ahmad masood', group: 'speakers', first: 'Ahmad Massoud', why: 'a third spelling' },
	{ query: 'Taleban', group: 'speakers', first: 'The Taliban', why: 'an older spelling' },
	{ query: 'UN', group: 'speakers', first: 'The United Nations', why: 'an abbreviation' },
	{ query: 'NRFA', group: 'speakers', first: 'The National Resistance Front', why: 'one report’s' },
	{ query: 'spokesman', group: 'speakers', first: '', why: 'an office' },
	{ query: 'Saleh', group: 'speakers', first: 'Amrullah Saleh', why: 'a party that is one person' },
	{ query: 'white flag', group: 'passages', first: 'white flag', why: 'two words side by side' },
	{ query: 'national uprising', group: 'passages', first: 'national uprising', why: 'a quotation' },
	{ query: '200,000', group: 'passages', first: '200,000', why: 'a figure' },
	{ query: '۲۰۰۰۰۰', group: 'passages', first: '200,000', why: 'the figure in Dari numerals' },
	{ query: 'poster karzai', group: 'passages', first: 'poster', why: 'words that stand apart' }
];

/** What nobody asks for, but everybody's keyboard can make. */
export const strayQueries: readonly (readonly [what: string, query: string])[] = [
	['nothing', ''],
	['blanks', '  \t\n '],
	['10 kB of junk', 'xqzj wvvk '.repeat(1000)],
	['one word of 10 kB', 'q'.repeat(10_000)],
	['the signs of regular expressions', '(?:[.*+^$|\\{2,}]'],
	['an emoji', '🏔️'],
	['a lone high surrogate', '\ud83c'],
	['a lone low surrogate', '\udfd4'],
	['bidi controls', '\u202e\u2067'],
	['a word of the object prototype', 'constructor hasOwnProperty'],
	['an HTML tag', '<img src=x onerror=alert(1)>']
];
