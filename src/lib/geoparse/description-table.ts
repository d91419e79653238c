import type { PlaceKind } from '../gazetteer/place';
import { wordSet } from './word-set';

/** Determiners of a description, in lower case. */
export const determiners = wordSet('the this that our their its');

/** Nouns of descriptions, in lower case, and the kinds of place that they may stand for. */
export const descriptionNouns: ReadonlyMap<string, readonly PlaceKind[]> = new Map<
	string,
	readonly PlaceKind[]
>([
	['capital', ['city']],
	['country', ['country']],
	['nation', ['country']],
	['kingdom', ['country']],
	['republic', ['country']],
	['province', ['province']],
	['district', ['district']],
	['county', ['province', 'district']],
	['region', ['region', 'province', 'valley']],
	['territory', ['province', 'region']],
	['city', ['city', 'town']],
	['town', ['town', 'city', 'village']],
	['village', ['village', 'town']],
	['valley', ['valley']],
	['airport', ['airport']],
	['airfield', ['airport']],
	['port', ['port']],
	['harbour', ['port']],
	['harbor', ['port']],
	['facility', ['airport', 'port']],
	['hub', ['airport', 'port']],
	['river', ['river']],
	['lake', ['lake']],
	['sea', ['sea']],
	['island', ['island']],
	['peninsula', ['region']],
	['continent', ['continent']],
	['mountains', ['mountain range', 'mountain']],
	['mountain', ['mountain']]
]);

/** Adjectives that may stand between determiner and noun, in lower case; demonyms may, too. */
export const descriptionAdjectives = wordSet(`
northern southern eastern western central north south east west northeastern northwestern southeastern southwestern
rugged mountainous mountain remote besieged entire whole rebellious restive holdout war-torn war torn ravaged battered troubled
small tiny large big largest vast landlocked coastal poor impoverished rich ancient old historic former main same capital port
strategic contested disputed embattled beleaguered neighboring neighbouring home native island desert industrial flooded
beautiful famous international sprawling busy bustling border provincial divided occupied own great sleepy`);

/** Nouns after which a description's noun was only a modifier: "the city council". Lower case. */
export const headNouns = wordSet(`
council councils hall government governments authority authorities official officials police manager mayor road roads street centre center
limits commissioner administration court courts department office officer officers attorney hospital school schools
headquarters building buildings lines line wall walls walks life club clubs team side state floor residents people leaders leader
elders staff workers worker security terminal runway complex director charges city town house music governor
facilities operator operations services service bed banks bank basin water punishment gains tax letters city's market markets
investment expenditure murder offence letter controls flows`);
