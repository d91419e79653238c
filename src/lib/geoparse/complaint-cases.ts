/**
 * What users of geoparsers complain of most, as sentences of our own. `places`: every mention that must be found, and
 * where: country code, with a first-level region for the United States ("US.CA"), and "country" or "state" where the
 * area itself is meant. `others`: what must be no mention.
 */
export type ComplaintCase = readonly [
	about: string,
	text: string,
	places: readonly string[],
	others?: readonly string[]
];

/** Context in plain sight. */
const plainSight: readonly ComplaintCase[] = [
	[
		'a state after a comma',
		'A crane fell in Long Beach, California, on Monday.',
		['Long Beach=US.CA', 'California=US.CA state']
	],
	[
		'a postal code',
		'The shop in Long Beach, CA, reopened.',
		['Long Beach=US.CA', 'CA=US.CA state']
	],
	[
		'a newspaper abbreviation',
		'Divers from Long Beach, Calif., found it.',
		['Long Beach=US.CA', 'Calif.=US.CA state']
	],
	[
		'Bangor in Maine',
		'Snow closed schools in Bangor, Maine, again.',
		['Bangor=US.ME', 'Maine=US.ME state']
	],
	[
		'Paris in Texas',
		'A tornado hit Paris, Texas, overnight.',
		['Paris=US.TX', 'Texas=US.TX state']
	],
	[
		'London in Ontario',
		'The bus plant in London, Ontario, will close.',
		['London=CA', 'Ontario=CA state']
	],
	[
		'Athens in Georgia',
		'Bands from Athens, Georgia, played all night.',
		['Athens=US.GA', 'Georgia=US.GA state']
	],
	[
		'Birmingham in Alabama',
		'The trial moved to Birmingham, Ala., in May.',
		['Birmingham=US.AL', 'Ala.=US.AL state']
	],
	[
		'Cambridge in Massachusetts',
		'She teaches in Cambridge, Mass., now.',
		['Cambridge=US.MA', 'Mass.=US.MA state']
	],
	[
		'Melbourne in Florida',
		'The boat left Melbourne, Fla., at dawn.',
		['Melbourne=US.FL', 'Fla.=US.FL state']
	],
	['Moscow in Idaho', 'Wheat prices fell in Moscow, Idaho.', ['Moscow=US.ID', 'Idaho=US.ID state']],
	[
		'Manchester in New Hampshire',
		'Voters queued in Manchester, N.H., before dawn.',
		['Manchester=US.NH', 'N.H.=US.NH state']
	],
	['Rome in New York', 'The mill in Rome, N.Y., burned down.', ['Rome=US.NY', 'N.Y.=US.NY state']],
	[
		'Portland in Maine',
		'Lobstermen met in Portland, Maine.',
		['Portland=US.ME', 'Maine=US.ME state']
	],
	[
		'Portland in Oregon',
		'Cyclists rallied in Portland, Ore., on Friday.',
		['Portland=US.OR', 'Ore.=US.OR state']
	],
	[
		'Columbia in South Carolina',
		'The river rose in Columbia, S.C., all day.',
		['Columbia=US.SC', 'S.C.=US.SC state']
	],
	[
		'Peoria in Arizona',
		'A school in Peoria, Ariz., was locked.',
		['Peoria=US.AZ', 'Ariz.=US.AZ state']
	],
	[
		'Valencia in Venezuela',
		'Lights went out in Valencia, Venezuela.',
		['Valencia=VE', 'Venezuela=VE country']
	],
	['Valencia in Spain', 'Lights went out in Valencia, Spain.', ['Valencia=ES', 'Spain=ES country']],
	[
		'Hyderabad in Pakistan',
		'Floods reached Hyderabad, Pakistan.',
		['Hyderabad=PK', 'Pakistan=PK country']
	],
	[
		'Hyderabad in India',
		'Engineers met in Hyderabad, India.',
		['Hyderabad=IN', 'India=IN country']
	],
	[
		'Córdoba in Argentina',
		'Tanners marched in Córdoba, Argentina.',
		['Córdoba=AR', 'Argentina=AR country']
	],
	[
		'a preposition in between',
		'He was born in Lebanon in the state of Tennessee.',
		['Lebanon=US.TN', 'Tennessee=US.TN state']
	],
	[
		'a state that owns the town',
		'Drought emptied Georgia’s Albany of farmers; Atlanta sent water.',
		['Albany=US.GA', 'Atlanta=US.GA']
	],
	[
		'brackets',
		'The rally in Richmond (Virginia) drew thousands.',
		['Richmond=US.VA', 'Virginia=US.VA state']
	],
	[
		'a part of the state',
		'A dam broke near Jackson in western Tennessee.',
		['Jackson=US.TN', 'Tennessee=US.TN state']
	],
	[
		'a description in between',
		'She moved to Vienna, a small town in Virginia.',
		['Vienna=US.VA', 'Virginia=US.VA state']
	],
	['two of a name', 'He flew from Paris, France, to Paris, Texas.', ['Paris=FR', 'Paris=US.TX']],
	[
		'the sense stays',
		'A shop in Dublin, Ohio, was robbed. Dublin police asked for help.',
		['Dublin=US.OH', 'Dublin=US.OH']
	],
	[
		'a list is no container',
		'Flights to Berlin, Madrid and Lisbon were cut.',
		['Berlin=DE', 'Madrid=ES', 'Lisbon=PT']
	],
	[
		'a list of states',
		'Rules differ in Ohio, Oregon, Washington and Wyoming.',
		['Ohio=US.OH state', 'Oregon=US.OR state', 'Washington=US.WA state', 'Wyoming=US.WY state']
	],
	[
		'a list of countries',
		'Envoys from Chad, Jordan and Georgia stayed away.',
		['Chad=TD country', 'Jordan=JO country', 'Georgia=GE country']
	],
	[
		'the state of Washington',
		'Apples from the state of Washington cost more.',
		['Washington=US.WA state']
	],
	[
		'a seat in brackets',
		'Rep. Anna Kessel, D-Oakland, opposed the bill in California.',
		['Oakland=US.CA', 'California=US.CA state'],
		['Anna', 'Kessel']
	],
	[
		'a seat and a state with a stop',
		'Sen. Ada Lund, D-W.Va., voted no.',
		['W.Va.=US.WV state'],
		['Ada', 'Lund']
	],
	[
		'a town that the gazetteer lacks in that state',
		'A barn burned in Belgrade, Minn., on Monday.',
		['Belgrade=nowhere', 'Minn.=US.MN state']
	],
	['a state abbreviated alone', 'Mich. drivers will pay more.', ['Mich.=US.MI state']],
	[
		'a county of a state',
		'Sheriffs from Orange County, Florida, came.',
		['Orange County=US.FL', 'Florida=US.FL state']
	],
	['a quarter of a city', 'A bakery in Walthamstow, London, won.', ['Walthamstow=GB', 'London=GB']],
	[
		'a quarter beside others',
		'Crews put out fires in Hornsey and Tottenham, in London.',
		['Hornsey=GB', 'Tottenham=GB', 'London=GB']
	]
];

/** Datelines and headlines. */
const datelines: readonly ComplaintCase[] = [
	['a dateline', 'NAIROBI, Kenya — Rain fell all night.', ['NAIROBI=KE', 'Kenya=KE country']],
	['with an agency', 'CAIRO (AP) — Traders stayed at home.', ['CAIRO=EG']],
	['with a state', 'SALEM, Ore. -- Lawmakers met on Monday.', ['SALEM=US.OR', 'Ore.=US.OR state']],
	['with a postal code', 'AUSTIN, TX - Heat broke a record.', ['AUSTIN=US.TX', 'TX=US.TX state']],
	['in lower case', 'Lagos, Nigeria – Fuel queues grew.', ['Lagos=NG', 'Nigeria=NG country']],
	['two words', 'SAN ANTONIO, Texas — The river rose.', ['SAN ANTONIO=US.TX', 'Texas=US.TX state']],
	['a capital alone', 'TOKYO — Shares fell.', ['TOKYO=JP']],
	[
		'after a headline',
		'Mayor quits after vote. DENVER — The mayor resigned on Friday.',
		['DENVER=US.CO']
	],
	['a headline in capitals', 'FLOODS HIT MUMBAI AND PUNE', ['MUMBAI=IN', 'PUNE=IN']],
	['a headline with a verb', 'Oslo Police Seek Witnesses In Ferry Fire', ['Oslo=NO']]
];

/** Countries and states are never villages, and large towns are not hamlets elsewhere. */
const large: readonly ComplaintCase[] = [
	['Mexico', 'Mexico said it would not pay.', ['Mexico=MX country']],
	['Cuba', 'Ships left for Cuba on Tuesday.', ['Cuba=CU country']],
	['Peru', 'Miners in Peru went on strike.', ['Peru=PE country']],
	['Poland', 'Poland closed the crossing.', ['Poland=PL country']],
	['Norway', 'Norway cut its rate.', ['Norway=NO country']],
	['China', 'Exports from China fell.', ['China=CN country']],
	['Lebanon', 'Lebanon has no president.', ['Lebanon=LB country']],
	['Florida', 'Oranges from Florida are scarce.', ['Florida=US.FL state']],
	['California', 'California banned the chemical.', ['California=US.CA state']],
	['Ohio', 'Ohio will vote in May.', ['Ohio=US.OH state']],
	['Texas', 'A judge in Texas agreed.', ['Texas=US.TX state']],
	['Oregon', 'Fires burned across Oregon.', ['Oregon=US.OR state']],
	['Nevada', 'Nevada counted all night.', ['Nevada=US.NV state']],
	['Wyoming', 'Coal from Wyoming is cheap.', ['Wyoming=US.WY state']],
	['Queensland', 'Sugar farms in Queensland flooded.', ['Queensland=AU state']],
	['Bavaria', 'Brewers in Bavaria complained.', ['Bavaria=DE state']],
	['London', 'London woke to snow.', ['London=GB']],
	['Paris', 'Paris banned old cars.', ['Paris=FR']],
	['Berlin', 'Berlin rents rose.', ['Berlin=DE']],
	['Toronto', 'Toronto opened a new line.', ['Toronto=CA']],
	['Sydney', 'Ferries in Sydney stopped.', ['Sydney=AU']],
	['Boston', 'Boston cut its budget.', ['Boston=US.MA']],
	['Chicago', 'Trains to Chicago were late.', ['Chicago=US.IL']],
	[
		'Georgia beside Tbilisi',
		'Crowds in Tbilisi said Georgia belongs in Europe.',
		['Tbilisi=GE', 'Georgia=GE country']
	],
	[
		'Georgia beside Atlanta',
		'Atlanta and Savannah, the two largest ports of Georgia, grew.',
		['Atlanta=US.GA', 'Savannah=US.GA', 'Georgia=US.GA state']
	],
	[
		'United States',
		'The United States and Canada signed.',
		['United States=US country', 'Canada=CA country']
	],
	['U.S.', 'The U.S. and the U.K. signed.', ['U.S.=US country', 'U.K.=GB country']],
	['UAE', 'Talks in the UAE ended without a deal.', ['UAE=AE country']],
	['the EU', 'The EU fined the firm.', ['EU=region']],
	['the European Union', 'Voters chose to leave the European Union.', ['European Union=region']],
	['DR Congo', 'Nurses flew to Goma, DR Congo.', ['Goma=CD', 'DR Congo=CD country']],
	['New Zealand', 'Farmers in New Zealand sold wool.', ['New Zealand=NZ country']],
	['a state with its word', 'New York state police closed the road.', ['New York']],
	['Heathrow', 'Flights to Heathrow were late.', ['Heathrow=GB']],
	[
		'Gatwick beside Heathrow',
		'Heathrow and Gatwick closed at noon.',
		['Heathrow=GB', 'Gatwick=GB']
	],
	[
		'an airport',
		'She landed at Ben Gurion International Airport.',
		['Ben Gurion International Airport=IL']
	],
	['a square', 'Thousands filled Tahrir Square.', ['Tahrir Square=EG']]
];

/** People are no places. */
const people: readonly ComplaintCase[] = [
	['a title', 'President Lincoln Okello spoke. Lincoln thanked them.', [], ['Lincoln']],
	['a given name', 'Paris Whitfield sang.', [], ['Paris', 'Whitfield']],
	['a surname', 'Jack London wrote it.', [], ['London']],
	[
		'a surname alone later',
		'Margaret Houston ran the bank. Houston retired in May.',
		[],
		['Houston']
	],
	['an officer', 'Sgt. Peter Boulder waved.', [], ['Boulder']],
	['a double name', 'Sofia Marín-Valencia chaired it.', [], ['Sofia', 'Valencia', 'Marín']],
	['an initial', 'Kenneth R. Lancaster was fined.', [], ['Lancaster']],
	['an age', 'Dallas Whitmore, 34, was charged.', [], ['Dallas']],
	['who speaks', '“No,” said Madison Reyes.', [], ['Madison']],
	['Jordan', 'Jordan Pickering scored twice.', [], ['Jordan']],
	['Chelsea', 'Chelsea Osborne called it a victory.', [], ['Chelsea']],
	['Austin', 'Mr. Austin denied it.', [], ['Austin']],
	['Washington', 'Denise Washington leads the union.', [], ['Washington']],
	['a judge', 'Judge Carla Cleveland agreed. Cleveland gave no reason.', [], ['Cleveland']],
	['Israel', 'Israel Fernández rode first.', [], ['Israel']],
	['Kent', 'Clark and Kent Dawson own it.', [], ['Kent']],
	['a doctor', 'Dr. Florence Adeyemi saw the child.', [], ['Florence']],
	[
		'and yet a place',
		'Mayor Jane Austin flew to Austin, Texas.',
		['Austin=US.TX', 'Texas=US.TX state']
	],
	['a hamlet somewhere', 'The award went to Dashti.', [], ['Dashti']],
	['a surname with a hyphen', 'Prof. Olga Perth-Lima lectured.', [], ['Perth', 'Lima']]
];

/** Ships, companies, teams, works and things. */
const things: readonly ComplaintCase[] = [
	['a shop', 'She ordered it from Amazon and paid with Apple.', [], ['Amazon', 'Apple']],
	['Congress', 'Congress and the Senate adjourned.', [], ['Congress', 'Senate']],
	['a network', 'Facebook and Twitter were blocked.', [], ['Facebook', 'Twitter']],
	[
		'an organisation',
		'NATO and the United Nations met.',
		[],
		['NATO', 'United Nations', 'Nations']
	],
	['El Niño', 'El Niño made it worse.', [], ['El Niño', 'Niño']],
	['a company with a capital inside', 'A spokesman for BrightCore said no.', [], ['BrightCore']],
	['money', 'It cost US$10,000.', [], ['US']],
	['Islam', 'He studied Islam and the Quran.', [], ['Islam', 'Quran']],
	['March and May', 'Sales fell in March and rose in May.', [], ['March', 'May']],
	['days', 'It opens on Sunday and closes on Friday.', [], ['Sunday', 'Friday']],
	['a numbered road', 'A truck overturned on Highway 19.', [], ['Highway']],
	['a district number', 'She won the District 7 race.', [], ['District']],
	['a language', 'He wrote in English and spoke French.', [], ['English', 'French']],
	['a party', 'Republicans and Democrats agreed.', [], ['Republicans', 'Democrats']],
	['an acronym', 'The WHO and the IMF warned.', [], ['WHO', 'IMF']],
	['a religion', 'Muslims, Christians and Hindus prayed.', [], ['Muslims', 'Christians', 'Hindus']],
	[
		'a virus',
		'The West Nile virus and the Marburg virus spread.',
		[],
		['Nile', 'West Nile', 'Marburg']
	],
	['a fever', 'Doctors saw Lassa fever again.', [], ['Lassa']],
	['El Niño in a sentence', 'A strong El Niño warmed the sea.', [], ['El Niño']],
	['a language', 'The letter, in Dari, was short.', [], ['Dari']],
	['a ship', 'The tanker Amity Star ran aground.', [], ['Amity', 'Star', 'Amity Star']],
	['a company with a place', 'Lakeview Software Inc. hired ten.', [], ['Software']]
];

/** Names inside longer names: the place's own span, associative; see the rulings. */
const inside: readonly ComplaintCase[] = [
	['a police department', 'The Seattle Police Department answered.', ['Seattle=US.WA']],
	['a university', 'The University of Nairobi closed.', ['Nairobi=KE']],
	['a university after it', 'Oslo University opened a clinic.', ['Oslo=NO']],
	['a bank', 'The Bank of Ghana raised rates.', ['Ghana=GH country']],
	['a ministry', 'Kenya’s Ministry of Health agreed.', ['Kenya=KE country']],
	['an embassy', 'Guards at the Embassy of Peru waved.', ['Peru=PE country']],
	['a hospital', 'She works at Denver General Hospital.', ['Denver=US.CO']],
	['a council', 'Leeds City Council voted no.', ['Leeds City|Leeds=GB']],
	['a county court', 'The Orange County jury left.', ['Orange County']],
	[
		'a state university',
		'Two from Michigan State University won.',
		['Michigan=US.MI state'],
		['Michigan State']
	],
	['a front', 'The Liberation Front of Kurdistan wrote to Oslo.', ['Oslo=NO']],
	['a city council', 'Oxford City Council met on Monday.', ['Oxford=GB']],
	[
		'a county’s district court',
		'Wyandotte County District Court ruled.',
		['Wyandotte County=US.KS']
	],
	[
		'a state’s senator',
		'A Kansas state senator resigned.',
		['Kansas=US.KS state'],
		['Kansas state']
	],
	['a fire chief', 'Hartford Fire Chief Ann Doyle arrived.', ['Hartford'], ['Doyle']]
];

/** Places beyond the West, in every spelling that news uses. */
const world: readonly ComplaintCase[] = [
	['Ouagadougou', 'Soldiers marched through Ouagadougou.', ['Ouagadougou=BF']],
	['Antananarivo', 'A cyclone passed Antananarivo.', ['Antananarivo=MG']],
	['Kinshasa', 'Traders in Kinshasa shut their stalls.', ['Kinshasa=CD']],
	['N’Djamena', 'The palace in N’Djamena was quiet.', ['N’Djamena=TD']],
	['Dar es Salaam', 'The port of Dar es Salaam is full.', ['Dar es Salaam=TZ']],
	['Addis Ababa', 'Delegates flew to Addis Ababa.', ['Addis Ababa=ET']],
	['Kandahar', 'A convoy left Kandahar at noon.', ['Kandahar=AF']],
	['Peshawar', 'Schools reopened in Peshawar.', ['Peshawar=PK']],
	[
		'Dhaka and Chittagong',
		'Trains between Dhaka and Chittagong stopped.',
		['Dhaka=BD', 'Chittagong=BD']
	],
	['Kathmandu', 'Smog hid Kathmandu.', ['Kathmandu=NP']],
	['Ulaanbaatar', 'It was −30 °C in Ulaanbaatar.', ['Ulaanbaatar=MN']],
	['Chengdu', 'A panda left Chengdu.', ['Chengdu=CN']],
	['Shenzhen', 'Factories near Shenzhen slowed.', ['Shenzhen=CN']],
	['Busan', 'The ferry from Busan sank.', ['Busan=KR']],
	['Da Nang', 'Beaches around Da Nang emptied.', ['Da Nang=VN']],
	['Yogyakarta', 'Ash fell on Yogyakarta.', ['Yogyakarta=ID']],
	['Port Moresby', 'Shops in Port Moresby burned.', ['Port Moresby=PG']],
	['Tegucigalpa', 'Doctors marched in Tegucigalpa.', ['Tegucigalpa=HN']],
	['São Paulo', 'Rain flooded São Paulo.', ['São Paulo=BR']],
	['Belém', 'Delegates gathered in Belém, Brazil.', ['Belém=BR', 'Brazil=BR country']],
	['Quetzaltenango', 'The road to Quetzaltenango is closed.', ['Quetzaltenango=GT']],
	['Mosul', 'Families returned to Mosul.', ['Mosul=IQ']],
	['Idlib', 'Shells fell on Idlib, Syria.', ['Idlib=SY', 'Syria=SY country']],
	['Sana’a', 'Aid reached Sanaa.', ['Sanaa=YE']],
	['Khartoum', 'Gunfire was heard in Khartoum.', ['Khartoum=SD']],
	['Timbuktu', 'Manuscripts left Timbuktu by boat.', ['Timbuktu=ML']],
	['Bishkek', 'A new bazaar opened in Bishkek.', ['Bishkek=KG']],
	['Yerevan', 'Crowds filled Yerevan.', ['Yerevan=AM']],
	['Kharkiv', 'A drone hit Kharkiv, Ukraine.', ['Kharkiv=UA', 'Ukraine=UA country']],
	['Rostov-on-Don', 'Trains left Rostov-on-Don, Russia.', ['Rostov-on-Don=RU', 'Russia=RU country']]
];

/** Ordinary words, signs and shapes. */
const shapes: readonly ComplaintCase[] = [
	[
		'a first word',
		'Reading helps. Nice try. Mobile phones rang.',
		[],
		['Reading', 'Nice', 'Mobile']
	],
	['a first word that is a place', 'Reading helps. It was cold in Reading.', ['Reading=GB']],
	['a possessive', 'Jakarta’s streets flooded.', ['Jakarta=ID']],
	['a straight possessive', "Lima's mayor resigned.", ['Lima=PE']],
	['a hyphen', 'The Geneva-based group agreed.', ['Geneva=CH']],
	['two with a hyphen', 'The Delhi-Lahore bus ran again.', ['Delhi=IN', 'Lahore=PK']],
	['a dash between', 'The Vienna–Prague line opened.', ['Vienna=AT', 'Prague=CZ']],
	['a slash', 'The Minsk/Kyiv talks failed.', ['Minsk=BY', 'Kyiv=UA']],
	['quotation marks', '“Warsaw is ready,” she said.', ['Warsaw=PL']],
	['a question', 'Why Helsinki? Nobody knew.', ['Helsinki=FI']],
	[
		'a list with semicolons',
		'Offices in Rabat, Morocco; Tunis, Tunisia; and Dakar, Senegal, closed.',
		[
			'Rabat=MA',
			'Morocco=MA country',
			'Tunis=TN',
			'Tunisia=TN country',
			'Dakar=SN',
			'Senegal=SN country'
		]
	],
	['northern', 'Snow fell in northern Italy.', ['Italy=IT country']],
	[
		'South Africa',
		'South Africa and South Sudan abstained.',
		['South Africa=ZA country', 'South Sudan=SS country']
	],
	[
		'a demonym',
		'A Kenyan runner beat two Ethiopians.',
		['Kenyan=KE country', 'Ethiopians=ET country']
	],
	['us', 'They told us to wait. It was US policy.', ['US=US country'], ['us']],
	['a pronoun in capitals', 'DO IT NOW, THEY TOLD HIM.', [], ['IT', 'HIM']],
	[
		'a date',
		'On 4 July 2020 it rained in Bergen, Norway.',
		['Bergen=NO', 'Norway=NO country'],
		['July']
	]
];

export const complaintCases: readonly ComplaintCase[] = [
	...plainSight,
	...datelines,
	...large,
	...people,
	...things,
	...inside,
	...world,
	...shapes
];
