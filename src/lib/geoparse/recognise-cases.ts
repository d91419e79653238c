/** A sentence, and its mentions as `text|form|role`: n, d, a for name, description, adjective or noun (demonym); l, a. */
export interface RecognitionCase {
	readonly about: string;
	readonly text: string;
	readonly mentions: readonly string[];
}

export const recognitionCases: readonly RecognitionCase[] = [
	{
		about: 'a kind word after the name belongs to it, one before does not',
		text: 'Fighting went on in Panjshir province and in the northern city of Mazar-e Sharif.',
		mentions: ['Panjshir province|n|l', 'Mazar-e Sharif|n|l']
	},
	{
		about: 'a place possessed by a place is two mentions, both literal',
		text: 'He lives in Afghanistan’s Panjshir Valley.',
		mentions: ['Afghanistan|n|l', 'Panjshir Valley|n|l']
	},
	{
		about: 'abbreviations of countries are names and stand for the state before an office',
		text: 'The U.S. Secretary of State met UK officials.',
		mentions: ['U.S.|n|a', 'UK|n|a']
	},
	{
		about: 'a pronoun in capitals or lower case is no country',
		text: 'Give us the news. Us? IT said no.',
		mentions: []
	},
	{
		about: 'people who are named like towns are people',
		text: 'Defense Secretary Lloyd Austin met Esther Lincoln, a trader. Austin said nothing to Lincoln.',
		mentions: []
	},
	{
		about: 'a surname with a hyphen is a person, too',
		text: 'Ruth Banda-Austin chairs it.',
		mentions: []
	},
	{
		about: 'a town is itself where the text places it',
		text: 'They met in Austin, Texas.',
		mentions: ['Austin|n|l', 'Texas|n|l']
	},
	{
		about: 'a month is no town',
		text: 'It ended in March. March was cold.',
		mentions: []
	},
	{
		about: 'an ordinary word that opens a sentence is no town',
		text: 'Reading is good for you.',
		mentions: []
	},
	{
		about: 'a city named like an ordinary word is one where something is in it',
		text: 'She was born in Reading and fled to Kabul.',
		mentions: ['Reading|n|l', 'Kabul|n|l']
	},
	{
		about: 'an epithet names nobody’s home',
		text: 'Ahmad Shah Masud, the Lion Of Panjshir, was born there.',
		mentions: []
	},
	{
		about: 'a place inside an organisation’s name is associative',
		text: 'The National Resistance Front of Afghanistan wrote to Kabul University.',
		mentions: ['Afghanistan|n|a', 'Kabul|n|a']
	},
	{
		about: 'organisations without a place in them are none',
		text: 'The Taliban told NATO and the United Nations.',
		mentions: []
	},
	{
		about: 'a name in a sign is associative',
		text: 'The "I Love Kabul" sign is gone.',
		mentions: ['Kabul|n|a']
	},
	{
		about: 'demonyms are mentions, languages are not',
		text: 'A British officer spoke in English to four Americans and South African traders.',
		mentions: ['British|a|a', 'Americans|a|a', 'South African|a|a']
	},
	{
		about: 'a description that introduces a name is none',
		text: 'They met north of the Afghan capital of Kabul, and in the province of Panjshir.',
		mentions: ['Afghan|a|a', 'Kabul|n|l', 'Panjshir|n|l']
	},
	{
		about: 'a definite phrase for one place is a description',
		text: 'Panjshir fell. Troops crossed the valley and left the Afghan capital.',
		mentions: ['Panjshir|n|l', 'the valley|d|l', 'the Afghan capital|d|l']
	},
	{
		about: 'a noun that only modifies another is no description',
		text: 'In Kabul the city council and the airport road are closed; a village burned, and the world watched.',
		mentions: ['Kabul|n|l']
	},
	{
		about: 'a state that speaks or acts is associative, even after a date',
		text: 'Iran on September 6 said so after the United States fully withdrew.',
		mentions: ['Iran|n|a', 'United States|n|a']
	},
	{
		about: 'what stands on the ground keeps its place literal, who commands does not',
		text: 'At the Panjshir governor’s compound a Panjshir commander spoke.',
		mentions: ['Panjshir|n|l', 'Panjshir|n|a']
	},
	{
		about: 'a dateline in capitals is a name',
		text: 'BLANTYRE, Malawi - Rain fell.',
		mentions: ['BLANTYRE|n|l', 'Malawi|n|l']
	},
	{
		about: 'a name that only the text makes a place is one',
		text: 'She left the town of Zzyzx for Zembla Province, crossed the Quoggle and saw Lake Foo.',
		mentions: ['Zzyzx|n|l', 'Zembla Province|n|l', 'Quoggle|n|l', 'Lake Foo|n|l']
	},
	{
		about: 'a hyphen joins a place to what is done from there',
		text: 'A Kabul-based reporter followed the US-led talks.',
		mentions: ['Kabul|n|l', 'US|n|a']
	}
];
