/** What a sentence is expected to say; `[…]` marks a mention, `{…}` a demonym. */
export interface RelationCase {
	readonly name: string;
	readonly marked: string;
	readonly expected: readonly ExpectedRelation[];
}

export interface ExpectedRelation {
	readonly exact: string;
	/** Words of the mention, or null. */
	readonly subject: string | null;
	readonly object: string | null;
	/** Rounded to tenths. */
	readonly kilometres?: number;
	readonly approximate?: true;
	readonly bound?: 'least' | 'most';
	readonly bearing?: number;
}

/** Sentences of our own in news style. */
export const relationCases: readonly RelationCase[] = [
	{
		name: 'an apposition with distance and wind',
		marked:
			'Shelling shook [Mocoa Valley], a green mountain valley located about 100 kilometers northeast of [the capital].',
		expected: [
			{
				exact: 'about 100 kilometers northeast of the capital',
				subject: 'Mocoa Valley',
				object: 'the capital',
				kilometres: 100,
				approximate: true,
				bearing: 45
			}
		]
	},
	{
		name: 'only a wind, and a capital that is named after its description',
		marked:
			'The broad river valley of [Anloga], located just north of the {Ghanaian} capital of [Accra], is known for onions.',
		expected: [
			{
				exact: 'just north of the Ghanaian capital of Accra',
				subject: 'Anloga',
				object: 'Accra',
				approximate: true,
				bearing: 0
			}
		]
	},
	{
		name: 'outside',
		marked: 'A depot burned in [Oruro], 12 miles outside [Potosí].',
		expected: [
			{ exact: '12 miles outside Potosí', subject: 'Oruro', object: 'Potosí', kilometres: 19.3 }
		]
	},
	{
		name: 'from',
		marked: '[Tindouf] lies 70 km from [Hassi Munir].',
		expected: [
			{ exact: '70 km from Hassi Munir', subject: 'Tindouf', object: 'Hassi Munir', kilometres: 70 }
		]
	},
	{
		name: 'a wind with a hyphen and a distance without a space',
		marked: 'Troops reached [Vasylivka], some 40km south-west of [Zaporizhzhia].',
		expected: [
			{
				exact: 'some 40km south-west of Zaporizhzhia',
				subject: 'Vasylivka',
				object: 'Zaporizhzhia',
				kilometres: 40,
				approximate: true,
				bearing: 225
			}
		]
	},
	{
		name: 'an hour’s drive has no distance',
		marked: '[Gori] is an hour’s drive from [Tbilisi].',
		expected: [
			{
				exact: 'an hour’s drive from Tbilisi',
				subject: 'Gori',
				object: 'Tbilisi',
				approximate: true
			}
		]
	},
	{
		name: 'a drive with a wind',
		marked: 'In [Nakuru], a two-hour drive north-west of [Nairobi], shops closed.',
		expected: [
			{
				exact: 'two-hour drive north-west of Nairobi',
				subject: null,
				object: 'Nairobi',
				approximate: true,
				bearing: 315
			}
		]
	},
	{
		name: 'a conversion in brackets',
		marked: 'The plane came down near [Agadir], about 40 miles (64 kilometers) east of [Tiznit].',
		expected: [
			{
				exact: 'about 40 miles (64 kilometers) east of Tiznit',
				subject: 'Agadir',
				object: 'Tiznit',
				kilometres: 64.4,
				approximate: true,
				bearing: 90
			}
		]
	},
	{
		name: 'a place and its region: the place is located',
		marked: 'Rain fell on [Alqosh], in northern [Nineveh] province, 30 miles north of [Mosul].',
		expected: [
			{
				exact: '30 miles north of Mosul',
				subject: 'Alqosh',
				object: 'Mosul',
				kilometres: 48.3,
				bearing: 0
			}
		]
	},
	{
		name: 'a place and its country',
		marked: 'A mine in [Bor], [Serbia], 160 km southeast of [Belgrade], reopened.',
		expected: [
			{
				exact: '160 km southeast of Belgrade',
				subject: 'Bor',
				object: 'Belgrade',
				kilometres: 160,
				bearing: 135
			}
		]
	},
	{
		name: 'something else is located',
		marked: 'Fighters loyal to [Tripoli] seized a checkpoint 30 km south of [Sirte].',
		expected: [
			{
				exact: '30 km south of Sirte',
				subject: null,
				object: 'Sirte',
				kilometres: 30,
				bearing: 180
			}
		]
	},
	{
		name: 'something else is located, after a place and a comma',
		marked: 'In [Sirte], the militia seized a post 30 km south of [Hun].',
		expected: [
			{ exact: '30 km south of Hun', subject: null, object: 'Hun', kilometres: 30, bearing: 180 }
		]
	},
	{
		name: 'a border is no point',
		marked: '[Qamishli] is 5 km from the {Turkish} border.',
		expected: [{ exact: '5 km from', subject: 'Qamishli', object: null, kilometres: 5 }]
	},
	{
		name: 'a border with a country is no point either',
		marked: '[Chaman], 3 miles from the border with [Afghanistan], was quiet.',
		expected: [{ exact: '3 miles from', subject: 'Chaman', object: null, kilometres: 4.8 }]
	},
	{
		name: 'off the coast of',
		marked: 'A ferry sank 20 nautical miles off the coast of [Malabo].',
		expected: [{ exact: '20 nautical miles off', subject: null, object: null, kilometres: 37 }]
	},
	{
		name: 'what opens a sentence locates the place after it',
		marked: 'Forty miles south of [Cúcuta], [Pamplona] took in the families.',
		expected: [
			{
				exact: 'Forty miles south of Cúcuta',
				subject: 'Pamplona',
				object: 'Cúcuta',
				kilometres: 64.4,
				bearing: 180
			}
		]
	},
	{
		name: 'a possessive and a description before the name',
		marked: '[Afgooye], 30 kilometers west of [Somalia]’s capital, [Mogadishu], was retaken.',
		expected: [
			{
				exact: '30 kilometers west of Somalia’s capital, Mogadishu',
				subject: 'Afgooye',
				object: 'Mogadishu',
				kilometres: 30,
				bearing: 270
			}
		]
	},
	{
		name: 'the city of',
		marked: '[Izium], which is 120 km from the {Ukrainian} city of [Kharkiv], has no water.',
		expected: [
			{
				exact: '120 km from the Ukrainian city of Kharkiv',
				subject: 'Izium',
				object: 'Kharkiv',
				kilometres: 120
			}
		]
	},
	{
		name: 'more than, and within',
		marked: '[Arlit] is more than 800 km from [Niamey]. [Dosso] lies within 150 km of [Niamey].',
		expected: [
			{
				exact: 'more than 800 km from Niamey',
				subject: 'Arlit',
				object: 'Niamey',
				kilometres: 800,
				approximate: true,
				bound: 'least'
			},
			{
				exact: 'within 150 km of Niamey',
				subject: 'Dosso',
				object: 'Niamey',
				kilometres: 150,
				approximate: true,
				bound: 'most'
			}
		]
	},
	{
		name: 'a range gives its middle',
		marked: '[Hato], 30 to 40 kilometres up the valley from [Cali], lost power.',
		expected: [
			{
				exact: '30 to 40 kilometres up the valley from Cali',
				subject: 'Hato',
				object: 'Cali',
				kilometres: 35,
				approximate: true
			}
		]
	},
	{
		name: 'a few miles',
		marked: '[Zabul], a few miles east of [Zahedan], is shut.',
		expected: [
			{
				exact: 'a few miles east of Zahedan',
				subject: 'Zabul',
				object: 'Zahedan',
				approximate: true,
				bearing: 90
			}
		]
	},
	{
		name: 'a wind between the eight',
		marked: '[Kyaukme] sits 60 miles east-north-east of [Mandalay].',
		expected: [
			{
				exact: '60 miles east-north-east of Mandalay',
				subject: 'Kyaukme',
				object: 'Mandalay',
				kilometres: 96.6,
				bearing: 67.5
			}
		]
	},
	{
		name: 'a wind in letters, after a distance',
		marked: 'The quake struck [Hualien], 18 km SSW of [Suao]. It was felt E of nowhere.',
		expected: [
			{
				exact: '18 km SSW of Suao',
				subject: 'Hualien',
				object: 'Suao',
				kilometres: 18,
				bearing: 202.5
			}
		]
	},
	{
		name: 'in brackets',
		marked: 'Police in [Lae] ([200 miles] away) and [Wau] (60 km south-west of [Bulolo]) met.',
		expected: [
			{
				exact: '60 km south-west of Bulolo',
				subject: 'Wau',
				object: 'Bulolo',
				kilometres: 60,
				bearing: 225
			}
		]
	},
	{
		name: 'to the north of',
		marked: '[Perast] lies to the north of [Kotor].',
		expected: [
			{
				exact: 'to the north of Kotor',
				subject: 'Perast',
				object: 'Kotor',
				approximate: true,
				bearing: 0
			}
		]
	},
	{
		name: 'in the north of lies within',
		marked: 'Snow fell in the north of [Albania] and in the south-east of [Spain].',
		expected: []
	},
	{
		name: 'a river is no mention',
		marked: '[Bodo], just south of the swollen river, was spared.',
		expected: [
			{ exact: 'just south of', subject: 'Bodo', object: null, approximate: true, bearing: 180 }
		]
	},
	{
		name: 'a distance in thousands, by road',
		marked: '[Magadan] is 2,000 km by road from [Yakutsk].',
		expected: [
			{
				exact: '2,000 km by road from Yakutsk',
				subject: 'Magadan',
				object: 'Yakutsk',
				kilometres: 2000
			}
		]
	},
	{
		name: 'a relative clause between',
		marked: '[Chabahar], which India helped to build, is 170 km west of [Gwadar].',
		expected: [
			{
				exact: '170 km west of Gwadar',
				subject: 'Chabahar',
				object: 'Gwadar',
				kilometres: 170,
				bearing: 270
			}
		]
	},
	{
		name: 'ends do not reach beyond their sentence',
		marked: 'He came from [Minna]. It lies 90 km north of a lake. [Abuja] is far.',
		expected: [{ exact: '90 km north of', subject: null, object: null, kilometres: 90, bearing: 0 }]
	},
	{
		name: 'a way from one place to another locates neither',
		marked: 'The stage covered 109 miles from [Melipilla] to [Curicó].',
		expected: []
	},
	{
		name: 'the far north of lies within, and the area north of does not',
		marked: 'Snow fell in the far north of [Norway] and in the area north of [Bodø].',
		expected: [
			{ exact: 'north of Bodø', subject: null, object: 'Bodø', approximate: true, bearing: 0 }
		]
	},
	{
		name: 'a state after the object is where the object lies',
		marked: 'The depot, five miles west of downtown [Ibarra], [Imbabura], was emptied.',
		expected: [
			{
				exact: 'five miles west of downtown Ibarra',
				subject: null,
				object: 'Ibarra',
				kilometres: 8,
				bearing: 270
			}
		]
	},
	{
		name: 'a suburb of a place is not the place',
		marked: 'They came from a [Lusaka] suburb some 120 miles south of [Kabwe].',
		expected: [
			{
				exact: 'some 120 miles south of Kabwe',
				subject: null,
				object: 'Kabwe',
				kilometres: 193.1,
				approximate: true,
				bearing: 180
			}
		]
	},
	{
		name: 'a coast is not located by its country, nor a place from a part of a name',
		marked: 'On the northern coast of [Peru], 30 km west of [Piura] Shopping Park, oil washed up.',
		expected: [
			{ exact: '30 km west of', subject: null, object: null, kilometres: 30, bearing: 270 }
		]
	},
	{
		name: 'fractions are not whole numbers',
		marked: '[Bua] is 1/2 mile off the road, one-third of a mile north of [Limbe].',
		expected: [
			{ exact: 'north of Limbe', subject: null, object: 'Limbe', approximate: true, bearing: 0 }
		]
	},
	{
		name: 'lengths and speeds relate nothing',
		marked:
			'The 40-km road from [Homs] is open; winds of 90 miles an hour hit [Tartus], 300 people died and 20 km of track went.',
		expected: []
	}
];
