import type { AttributionCase } from './attribution-case';

/** Direct and mixed speech: who owns a quotation. */
export const directCases: readonly AttributionCase[] = [
	{
		name: 'a quotation before its speaker',
		text: '“The dam will hold,” engineer Lucia Ferrante said.',
		voices: [
			{
				source: 'engineer Lucia Ferrante',
				content: '“The dam will hold,”',
				manner: 'stated',
				speech: 'direct',
				who: 'Lucia Ferrante'
			}
		]
	},
	{
		name: 'a quotation before an inverted speaker with an apposition',
		text: '“Nobody asked the fishermen,” said Tomas Lindqvist, the harbor master of Visby.',
		voices: [
			{ source: 'Tomas Lindqvist', content: '“Nobody asked the fishermen,”', speech: 'direct' }
		]
	},
	{
		name: 'a quotation after its speaker and a colon',
		text: 'Mayor Ines Carvalho said: “We open the bridge on Friday.”',
		voices: [
			{
				source: 'Mayor Ines Carvalho',
				content: '“We open the bridge on Friday.”',
				speech: 'direct'
			}
		]
	},
	{
		name: 'a quotation after its speaker and a comma',
		text: 'The captain replied, “We never saw the rocks.”',
		voices: [{ source: 'The captain', content: '“We never saw the rocks.”', manner: 'stated' }]
	},
	{
		name: 'a quotation cut in two by its speaker',
		text: '“The harvest,” she said, “is lost.”',
		voices: [{ source: 'she', content: '“The harvest,” … “is lost.”', speech: 'direct' }]
	},
	{
		name: 'speech that runs on into the next sentence',
		text: '“We will rebuild,” the governor said. “It will take ten years.”',
		voices: [{ source: 'the governor', content: '“We will rebuild,” … “It will take ten years.”' }]
	},
	{
		name: 'speech that runs on into the next paragraph',
		text: '“The road is gone,” Bishop Okoro said.\n\n“There is no other way into the valley.”',
		voices: [
			{
				source: 'Bishop Okoro',
				content: '“The road is gone,” … “There is no other way into the valley.”'
			}
		]
	},
	{
		name: 'an open quotation continued by the next paragraph',
		text: 'Judge Petra Novak wrote:\n\n“The permit was never valid.\n\n“The quarry must close.”',
		voices: [
			{
				source: 'Judge Petra Novak',
				content: '“The permit was never valid. … “The quarry must close.”',
				speech: 'direct'
			}
		]
	},
	{
		name: 'a question before its speaker',
		text: '“Who paid for the ferry?” Senator Dubois asked.',
		voices: [{ source: 'Senator Dubois', content: '“Who paid for the ferry?”', speech: 'direct' }]
	},
	{
		name: 'straight quotation marks',
		text: '"The well is dry," said farmer Anna Kowalska.',
		voices: [{ source: 'farmer Anna Kowalska', content: '"The well is dry,"' }]
	},
	{
		name: 'doubled apostrophes as quotation marks',
		text: "''We lost the harbor,'' Admiral Reyes said.",
		voices: [{ source: 'Admiral Reyes', content: "''We lost the harbor,''", speech: 'direct' }]
	},
	{
		name: 'part of a sentence in quotation marks',
		text: 'The premier called the blockade “an act of madness” and left the hall.',
		voices: [
			{
				source: 'The premier',
				content: 'the blockade “an act of madness”',
				speech: 'mixed'
			}
		]
	},
	{
		name: 'a clause with a quotation in it',
		text: 'The ministry said the outbreak was “largely contained” in the north.',
		voices: [
			{
				source: 'The ministry',
				content: 'the outbreak was “largely contained” in the north',
				speech: 'mixed'
			}
		]
	},
	{
		name: 'a verb inside the quotation',
		text: 'The envoy “promised a ceasefire within days.”',
		voices: [{ source: 'The envoy', content: 'a ceasefire within days.”', manner: 'promised' }]
	},
	{
		name: 'a quotation after where and when it was said',
		text: '“The tunnel is safe,” director Hana Sato told reporters in Nagano on Tuesday.',
		voices: [{ source: 'director Hana Sato', content: '“The tunnel is safe,”', via: 'reporters' }]
	},
	{
		name: 'a headline with its speaker before a colon',
		text: 'Ferrante: Dam Repairs Cannot Wait Another Winter',
		voices: [{ source: 'Ferrante', content: 'Dam Repairs Cannot Wait Another Winter' }]
	},
	{
		name: 'a name after a quotation and a dash',
		text: '“I would do it again.” — Joao Mendes, pilot',
		voices: [{ source: 'Joao Mendes', content: '“I would do it again.”' }]
	},
	{
		name: 'a transcript',
		text: 'SATO: The tunnel is safe.\n\nMENDES: I do not believe that.',
		voices: [
			{ source: 'SATO', content: 'The tunnel is safe' },
			{ source: 'MENDES', content: 'I do not believe that' }
		]
	},
	{
		name: 'a quotation that nobody claims',
		text: 'The banner over the gate read “Welcome home.” Children waved flags.',
		voices: [{ source: 'The banner over the gate', content: '“Welcome home.”' }],
		silent: ['Children']
	},
	{
		name: 'a quotation with a speaker after an adjunct',
		text: '“We are hungry,” Rosa Quispe said in a phone interview from Cusco.',
		voices: [
			{ source: 'Rosa Quispe', content: '“We are hungry,”', via: 'in a phone interview from Cusco' }
		]
	},
	{
		name: 'speech after a colon without a cue',
		text: 'The coach had one rule: “Nobody leaves the ice before the last whistle blows.”',
		voices: [
			{
				source: 'The coach',
				content: '“Nobody leaves the ice before the last whistle blows.”',
				speech: 'direct'
			}
		]
	},
	{
		name: 'speech before a speaker who announced something',
		text: '“The museum is yours,” she said at a ceremony announcing the sale.',
		voices: [{ source: 'she', content: '“The museum is yours,”' }]
	},
	{
		name: 'speech after a verb that no table knows',
		text: 'Sculptor Emil Braun balked at the fee, telling the jury: “I work for bread.”',
		voices: [{ source: 'Sculptor Emil Braun', content: '“I work for bread.”', via: 'the jury' }]
	}
];
