import type { AttributionCase } from './attribution-case';

/** Indirect speech: cues of every manner, before, after and around what is said. */
export const indirectCases: readonly AttributionCase[] = [
	{
		name: 'a clause with "that"',
		text: 'Police said that the road to Tromso was closed.',
		voices: [
			{
				source: 'Police',
				content: 'the road to Tromso was closed',
				cue: 'said',
				speech: 'indirect'
			}
		]
	},
	{
		name: 'a clause without "that"',
		text: 'The airline said 40 passengers were stranded in Lagos.',
		voices: [{ source: 'The airline', content: '40 passengers were stranded in Lagos' }]
	},
	{
		name: 'a clause before its source',
		text: 'The ferry sank within minutes, the coast guard said.',
		voices: [{ source: 'the coast guard', content: 'The ferry sank within minutes' }]
	},
	{
		name: 'a clause around its source',
		text: 'The bridge, engineers said, would last a century.',
		voices: [{ source: 'engineers', content: 'The bridge … would last a century' }]
	},
	{
		name: 'according to, before',
		text: 'According to the harbor authority, the crane fell at dawn.',
		voices: [
			{ source: 'the harbor authority', content: 'the crane fell at dawn', cue: 'According to' }
		]
	},
	{
		name: 'according to, after',
		text: 'Half of the olive trees burned, according to the forest service.',
		voices: [{ source: 'the forest service', content: 'Half of the olive trees burned' }]
	},
	{
		name: 'a statement from somebody',
		text: 'The talks have ended, according to a statement from envoy Lars Holm.',
		voices: [{ source: 'envoy Lars Holm', via: 'a statement', content: 'The talks have ended' }]
	},
	{
		name: 'a claim with an infinitive',
		text: 'The rebels claimed to have taken the radio station in Goma.',
		voices: [
			{
				source: 'The rebels',
				content: 'to have taken the radio station in Goma',
				manner: 'claimed'
			}
		]
	},
	{
		name: 'a denial with a noun phrase',
		text: 'The company denied the accusation.',
		voices: [{ source: 'The company', content: 'the accusation', manner: 'denied' }]
	},
	{
		name: 'a confirmation',
		text: 'The palace confirmed that the king was ill.',
		voices: [{ source: 'The palace', content: 'the king was ill', manner: 'confirmed' }]
	},
	{
		name: 'a demand with a preposition',
		text: 'The union called for a strike at the port of Piraeus.',
		voices: [
			{
				source: 'The union',
				content: 'a strike at the port of Piraeus',
				manner: 'urged',
				cue: 'called for'
			}
		]
	},
	{
		name: 'an appeal to somebody to do something',
		text: 'The bishop urged both sides to stop the shelling.',
		voices: [{ source: 'The bishop', content: 'both sides to stop the shelling', manner: 'urged' }]
	},
	{
		name: 'a promise with an infinitive',
		text: 'President Adjei vowed to rebuild the market.',
		voices: [{ source: 'President Adjei', content: 'to rebuild the market', manner: 'promised' }]
	},
	{
		name: 'a condemnation',
		text: 'Norway condemned the attack on the monastery.',
		voices: [{ source: 'Norway', content: 'the attack on the monastery', manner: 'condemned' }]
	},
	{
		name: 'a condemnation inside a statement',
		text: 'Norway said it condemned the attack on the monastery.',
		voices: [
			{ source: 'Norway', content: 'it condemned the attack on the monastery', manner: 'condemned' }
		],
		silent: ['it']
	},
	{
		name: 'an admission',
		text: 'The airline acknowledged that the valve had failed twice.',
		voices: [
			{ source: 'The airline', content: 'the valve had failed twice', manner: 'acknowledged' }
		]
	},
	{
		name: 'a proposal',
		text: 'Finland proposed a new round of talks.',
		voices: [{ source: 'Finland', content: 'a new round of talks', manner: 'proposed' }]
	},
	{
		name: 'a finding',
		text: 'A survey by the university found that wells had dropped by two meters.',
		voices: [
			{
				source: 'A survey by the university',
				content: 'wells had dropped by two meters',
				manner: 'reported'
			}
		]
	},
	{
		name: 'an indirect question',
		text: 'The minister explained why the dam had failed.',
		voices: [{ source: 'The minister', content: 'why the dam had failed' }]
	},
	{
		name: 'one who is told',
		text: 'Ferrante told the council that the cracks were old.',
		voices: [{ source: 'Ferrante', content: 'the cracks were old', via: 'the council' }]
	},
	{
		name: 'a warning that follows a participle',
		text: 'The agency closed the beach, warning that the cliff could fall.',
		voices: [{ source: 'The agency', content: 'the cliff could fall', manner: 'urged' }]
	},
	{
		name: 'two verbs with one source',
		text: 'The colonel said the town was calm and denied that shots were fired.',
		voices: [
			{ source: 'The colonel', content: 'the town was calm' },
			{ source: 'The colonel', content: 'shots were fired', manner: 'denied' }
		]
	},
	{
		name: 'in a statement, before',
		text: 'In a statement posted on Sunday, the diocese said the school would reopen.',
		voices: [
			{
				source: 'the diocese',
				content: 'the school would reopen',
				via: 'In a statement posted on Sunday'
			}
		]
	},
	{
		name: 'in a statement, after',
		text: 'The diocese said in a statement that the school would reopen.',
		voices: [{ source: 'The diocese', content: 'the school would reopen', via: 'in a statement' }]
	},
	{
		name: 'a state of mind',
		text: 'Villagers believe the river is cursed.',
		voices: [{ source: 'Villagers', content: 'the river is cursed', manner: 'thought' }]
	},
	{
		name: 'an adjective of a mind',
		text: 'The mayor is confident that the levee will hold.',
		voices: [{ source: 'The mayor', content: 'the levee will hold', manner: 'thought' }]
	}
];
