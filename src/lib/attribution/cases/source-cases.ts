import type { AttributionCase } from './attribution-case';

/** Who speaks: titles, appositions, relative clauses, pronouns, descriptions. */
export const sourceCases: readonly AttributionCase[] = [
	{
		name: 'an apposition between the source and its verb',
		text: 'Elena Petrova, the head of the observatory, said the comet had split.',
		voices: [{ source: 'Elena Petrova', content: 'the comet had split', who: 'Elena Petrova' }]
	},
	{
		name: 'a relative clause between the source and its verb',
		text: 'Kwame Boateng, who runs the clinic, said the vaccine had run out.',
		voices: [{ source: 'Kwame Boateng', content: 'the vaccine had run out' }]
	},
	{
		name: 'a source in a relative clause',
		text: 'The strike hurt farmers, who said the tomatoes had rotted.',
		voices: [{ source: 'farmers … who', content: 'the tomatoes had rotted' }]
	},
	{
		name: 'a title with initials and full stops',
		text: 'Gen. Ivan D. Horvat said the convoy had left.',
		voices: [{ source: 'Gen. Ivan D. Horvat', content: 'the convoy had left' }]
	},
	{
		name: 'a source with a phrase inside',
		text: 'Officials from the ministry of mines said the shaft was flooded.',
		voices: [{ source: 'Officials from the ministry of mines', content: 'the shaft was flooded' }]
	},
	{
		name: 'a day before the source',
		text: 'On Monday officials said the reactor was stable.',
		voices: [{ source: 'officials', content: 'the reactor was stable' }]
	},
	{
		name: 'a participle after the source',
		text: 'Students marching through Oaxaca said the rector must resign.',
		voices: [{ source: 'Students', content: 'the rector must resign' }]
	},
	{
		name: 'a pronoun for the last man named',
		text: 'Prime Minister Jonas Berg visited Riga. He said the pipeline was safe.',
		voices: [{ source: 'He', content: 'the pipeline was safe', who: 'Jonas Berg' }]
	},
	{
		name: 'a pronoun that passes over a man',
		text: 'Maria Silva met Peter Novak in Vienna. She said the loan was approved.',
		voices: [{ source: 'She', content: 'the loan was approved', who: 'Maria Silva' }]
	},
	{
		name: 'a surname for the name in full',
		text: 'Surgeon Leila Haddad arrived on Friday. Haddad said the ward was full.',
		voices: [{ source: 'Haddad', content: 'the ward was full', who: 'Leila Haddad' }]
	},
	{
		name: 'a pronoun for a group',
		text: 'The teachers’ union rejected the offer. They said the raise was too small.',
		voices: [{ source: 'They', content: 'the raise was too small', who: 'The teachers’ union' }]
	},
	{
		name: 'a description for a person introduced with it',
		text: 'Port spokesman Emil Braun blamed the storm. The port spokesman said two cranes fell.',
		voices: [{ source: 'The port spokesman', content: 'two cranes fell', who: 'Emil Braun' }]
	},
	{
		name: 'a page that posted a statement',
		text: 'The party’s Facebook page posted a statement insisting the vote was fair.',
		voices: [
			{ source: 'The party’s Facebook page', content: 'the vote was fair', manner: 'claimed' }
		]
	},
	{
		name: 'an infinitive after its governing verb',
		text: 'The envoy appeared to suggest that the border would open.',
		voices: [{ source: 'The envoy', content: 'the border would open' }]
	},
	{
		name: 'a source with an acronym',
		text: 'The WHO said the fever had spread to Mwanza.',
		voices: [{ source: 'The WHO', content: 'the fever had spread to Mwanza' }]
	},
	{
		name: 'a gap between a claim and the next sentence',
		text: 'The mayor said the water was safe […] The river rose again.',
		voices: [{ source: 'The mayor', content: 'the water was safe' }]
	}
];
