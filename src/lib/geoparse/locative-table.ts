import { wordSet } from './word-set';

/** Prepositions after which a capitalised word is most likely ground to stand on. Lower case. */
export const strongLocatives = wordSet(
	'in near outside around inside throughout across towards toward via'
);

/** Prepositions that come before places and people alike. Lower case. */
export const weakLocatives = wordSet(
	'at from to into through between of over along beyond past off on around for left reached entered visited leaving reaching visiting'
);

/** Words that say which part of a place is meant; they are no part of its name. Lower case. */
export const partWords = wordSet(`
north south east west northern southern eastern western central north-east north-west south-east south-west northeast
northwest southeast southwest northeastern northwestern southeastern southwestern upper lower inner outer greater
downtown mainland rural urban suburban coastal occupied neighboring neighbouring nearby modern ancient`);

/** Kinds of place that introduce a name with "of": "the northern city of Mazar-e Sharif". Lower case. */
export const introducingKinds = wordSet(`
city cities town towns village villages province provinces district districts region regions state states county capital port
airport island islands valley suburb suburbs outskirts neighbourhood neighborhood municipality settlement hamlet republic
kingdom emirate territory area peninsula mountains governorate prefecture community`);

/** Words around the name of a river or lake that is not in the gazetteer: "crossed the Zambezi". Lower case. */
export const waterCuesBefore = wordSet(`
river rivers crossed cross crosses crossing swelled swells banks bank shore shores joins join joined along upstream downstream down
drains drain mouth tributary source ferry over into bridge waters`);

/** Nouns after a name that say where someone or something is from: "a Danbury man". Lower case. */
export const localNouns = wordSet(`
man woman men women couple resident residents native teen teenager boy girl family police suburb area neighborhood neighbourhood
home house street road hospital school church district borough office headquarters market hotel restaurant farm court airport
firefighters mother father student teacher officer mayor businessman shop store park stadium`);

/** Words in lower case that cannot be a noun which a name before them belongs to. */
export const notNouns = wordSet(`
a an the and or but nor as at by for from in into of off on onto out over to up with after before since until while when where
which who whose that than then is was are were be been has have had will would can could may might must should does did
not also still only just again about above across against along among around behind below beneath between beyond during
inside near outside through throughout toward towards under via within without if because although though said says
it its he she they his her their there here now`);

/** Verbs and nouns of going before "to", "from" or "for" and a place: "services to Sandama". Lower case. */
export const goingWords = wordSet(`
train trains flight flights bus buses ferry ferries boat boats service services route routes road roads line highway railway path way
trip trips journey travel travels travelled traveled travelling traveling drive drives drove driven driving flew fly flies flying
sailed sail march marched walk walked headed heading head bound moved move moving returned return returning returns fled flee fleeing
went go goes going came come comes coming deported transferred evacuated shipped sent rushed airlifted brought taken arrived
kilometers kilometres km miles north south east west`);

/** What a town or a district has, after its kind word: "Hartford City Manager", "Boulder city limits". Lower case. */
export const civicNouns = wordSet(`
council manager hall attorney court clerk limits elections election officials official councillor councilman councilwoman commission
commissioner commissioners schools budget staff centre center superintendent police chief department marshal
officer`);

/** Nouns that make a name that of a thing: "the Marburg virus", "Lassa fever". Lower case. */
export const thingNouns = wordSet(`
virus ebolavirus viruses fever flu syndrome disease encephalitis sprouts terrier terriers retriever retrievers
shepherds pig pigs`);
