import type { AttributionCase } from './attribution-case';

/** Denials of claims, nested and negated saying, passives, hearsay, and what could not be verified. */
export const hedgedCases: readonly AttributionCase[] = [
	{
		name: 'a denial of a claim',
		text: 'The army rejected claims by the rebels that the airport had fallen.',
		voices: [
			{
				source: 'The army',
				content: 'claims by the rebels that the airport had fallen',
				manner: 'denied'
			},
			{ source: 'the rebels', content: 'the airport had fallen', manner: 'claimed' }
		]
	},
	{
		name: 'a claim on which nobody commented',
		text: 'The general did not comment on claims by the rebels to have shot down a plane.',
		voices: [{ source: 'the rebels', content: 'to have shot down a plane', manner: 'claimed' }],
		silent: ['The general']
	},
	{
		name: 'saying that did not happen',
		text: 'The bank did not say how much was stolen.',
		voices: [],
		silent: ['The bank']
	},
	{
		name: 'a claim with its owner before it',
		text: 'Critics mocked the minister’s claim that the lake was clean.',
		voices: [{ source: 'the minister', content: 'the lake was clean', manner: 'claimed' }]
	},
	{
		name: 'a claim with a pronoun before it',
		text: 'Few trust her promise to cut the fares.',
		voices: [{ source: 'her', content: 'to cut the fares', manner: 'promised' }]
	},
	{
		name: 'concern that somebody raised',
		text: 'The inspector has raised concerns about the brakes.',
		voices: [{ source: 'The inspector', content: 'the brakes', cue: 'has raised concerns about' }]
	},
	{
		name: 'a statement that relays another',
		text: 'The embassy said the governor had promised safe passage.',
		voices: [
			{ source: 'The embassy', content: 'the governor had promised safe passage' },
			{ source: 'the governor', content: 'safe passage', manner: 'promised' }
		]
	},
	{
		name: 'a nested quotation',
		text: '“He told me ‘never again’ and hung up,” said Amina Diallo.',
		voices: [
			{
				source: 'Amina Diallo',
				content: '“He told me ‘never again’ and hung up,”',
				speech: 'direct'
			}
		]
	},
	{
		name: 'it was reported',
		text: 'It was reported that two barges collided near Basel.',
		voices: [{ source: '', content: 'two barges collided near Basel', manner: 'reported' }]
	},
	{
		name: 'is said to',
		text: 'The treasure is said to lie beneath the chapel.',
		voices: [{ source: '', content: 'The treasure … to lie beneath the chapel' }]
	},
	{
		name: 'a passive with its source',
		text: 'The death of the pianist was confirmed by her manager.',
		voices: [{ source: 'her manager', content: 'The death of the pianist', manner: 'confirmed' }]
	},
	{
		name: 'a participle with its source',
		text: 'A plan backed by fishermen would close the bay.',
		voices: [{ source: 'fishermen', content: 'A plan' }]
	},
	{
		name: 'reportedly',
		text: 'The prince was reportedly held in a villa.',
		voices: [{ source: '', content: 'The prince was … held in a villa', manner: 'reported' }]
	},
	{
		name: 'allegedly',
		text: 'The guards allegedly took bribes.',
		voices: [{ source: '', content: 'The guards … took bribes', manner: 'claimed' }]
	},
	{
		name: 'a claim that could not be verified',
		text: 'The militia said it held the fort. The claim could not be independently verified.',
		voices: [{ source: 'The militia', content: 'it held the fort', unverified: true }]
	},
	{
		name: 'reporters who could not confirm',
		text: 'The Daily Harbor was unable to confirm the figures.',
		voices: [{ source: 'The Daily Harbor', content: 'the figures', manner: 'unverified' }]
	},
	{
		name: 'a claim and its denial in one sentence',
		text: 'The rebels claim to have seized the mine, but spokesman Paul Achebe denied the report.',
		voices: [
			{ source: 'The rebels', content: 'to have seized the mine', manner: 'claimed' },
			{ source: 'spokesman Paul Achebe', content: 'the report', manner: 'denied' }
		]
	},
	{
		name: 'an agent that holds and does not speak',
		text: 'The last village held by loyalists was shelled.',
		voices: [],
		silent: ['loyalists']
	},
	{
		name: 'nouns that only look like verbs',
		text: 'The reports and the claims filled three drawers.',
		voices: [],
		silent: ['The reports', 'The reports and the']
	}
];
