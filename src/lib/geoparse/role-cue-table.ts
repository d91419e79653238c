import { wordSet } from './word-set';

/** Prepositions that put something on the ground that follows. Lower case. */
export const groundPrepositions = wordSet(`
in at near from to into onto across through throughout outside inside around toward towards via within along beyond over
leaving on off past between amid above below`);

/** Prepositions that put a party to a deal or a quarrel after them. Lower case. */
export const partyPrepositions = wordSet('with by against for versus like unlike');

/** Nouns with which "to", "from", "on", "in" or "between" speak of a state, not of its ground: "sanctions on Iran". */
export const dealingNouns = wordSet(`
ambassador envoy envoys sanctions sanction pressure tariffs tariff threat threats support aid message appeal exports relations ties
talks treaty agreement deal dispute tension tensions cooperation response opposition help permission statement alliance loan loans
advisers trust faith confidence support relationship war conflict`);

/** Nouns with which "against" or "for" speak of the ground after all: "an attack against the province". */
export const attackNouns = wordSet(`
attack attacks offensive offensives assault assaults raid raids strike strikes airstrikes operation operations advance battle fight fighting
bound left leaves leaving headed departed heading set`);

/** Verbs directly before ground that is held, entered, crossed or attacked. Lower case. */
export const groundVerbs = wordSet(`
capture captured captures capturing seize seized seizing occupy occupied occupies occupying control controlled controls controlling
enter entered entering reach reached reaching leave left leaves leaving flee fled fleeing cross crossed crossing hold held holding
attack attacked attacking bomb bombed bombing invade invaded invading visit visited visiting visits liberate liberated retake retook retaken
recapture recaptured surround surrounded besiege besieged defend defended defending overrun overran rule ruled ruling conquer conquered
hit struck shelled shelling tour toured joins join drains drain swelled flooded destroyed rocked rock approach approached pass passed`);

/** Nouns after a name, or before "of" and a name, that make it stand for a state, a people or a body. Lower case. */
export const partyNouns = wordSet(`
government governments regime administration authorities authority officials official ministry minister ministers ministries president
presidents presidency premier prime vice king queen prince leader leaders leadership parliament senate congress court courts army navy
military militia militias forces force troops troop soldiers soldier fighters fighter commander commanders commandos police guard guards embassy
ambassador envoy envoys diplomat diplomats delegation delegate delegates secretary chancellor governor mayor senator lawmakers lawmaker
spokesman spokeswoman spokesperson people nation citizens citizen nationals men women flag constitution anthem team teams squad players player coach
captain champion champions club fans union federation association council committee commission bank university college institute agency
party front movement resistance rebels insurgents militants allies ally policy policies stance claim claims decision
demand demands offer foreign defense defence interior supreme central national state intelligence republic kingdom emirate
representative representatives head chief general analyst expert experts correspondent bureau times post exporters traders farmers dollar
strategy effort efforts role response involvement interests security economy sanctions support aid backing help war nuclear
attorney district-attorney sheriff residents resident native natives voters voter students student workers worker`);

/** Nouns that stand on the ground, so that "the Panjshir governor's compound" keeps its place literal. Lower case. */
export const groundNouns = wordSet(`
capital border borders city cities town towns village villages province provinces region regions district districts valley mountains
mountain coast coastline port ports airport airports river rivers streets street road roads railway territory soil north south east west
northern southern eastern western southwestern southeastern northwestern northeastern central population compound building buildings office
palace house headquarters base bases prison hospital school gate market square centre center outskirts suburbs countryside interior
largest second biggest main shore shores waters island islands`);

/** Auxiliaries and irregular past forms of verbs for which it takes someone who acts. Lower case. */
export const actingVerbs = wordSet(`
will would could can may might must should did does has have had
withdrew took sent gave made fought won lost began broke sought went chose struck built led put cut met
wants needs seeks hopes plans accuses rejects insists supports backs agrees refuses says promises calls
joined joins`);

/** Verbs that say where or what a place is. Lower case. */
export const stativeVerbs = wordSet(
	'is was are were be being been remains remained lies lay became become becomes saw sees fell'
);

/** Nouns that do something to the ground after "of", though as adjectives they name an office. Lower case. */
export const groundHeads = wordSet(`
defense defence control capture fall siege occupation invasion recapture loss seizure conquest liberation rule interior war`);

/** What follows a hyphen after a name: "Kabul-based" is on the ground, "US-led" is not. Lower case. */
export const groundParticiples = wordSet(
	'based held controlled occupied bound located administered'
);
