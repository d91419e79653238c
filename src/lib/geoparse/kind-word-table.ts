import type { PlaceKind } from '../gazetteer/place';

/**
 * What a word after (or, as in "Lake Malawi", before) a name says the place is. An airport is not the city it
 * serves, nor a county the town it is named for.
 */
export interface KindWord {
	readonly kinds: readonly PlaceKind[];
	/**
	 * Whether an unknown "X Province" may be looked up as "X": never, among regions only, or among the towns that may be
	 * its seat as well.
	 */
	readonly fallsBack: FallBack;
	/** Also belongs to the name when written in lower case: "Panjshir province", but not "Kabul road". */
	readonly inLowerCase: boolean;
}

export type FallBack = 'never' | 'region' | 'seat';

const word = (kinds: PlaceKind[], fallsBack: FallBack, inLowerCase: boolean): KindWord => ({
	kinds,
	fallsBack,
	inLowerCase
});

const division = word(['province', 'district', 'region'], 'seat', true);
const county = word(['province', 'district', 'region'], 'region', true);
const settlement = word(['city', 'town', 'village'], 'seat', true);
const valley = word(['valley', 'region', 'province', 'district'], 'seat', true);
const land = word(['region', 'province'], 'never', true);
const range = word(['mountain range', 'mountain', 'region'], 'never', true);
const island = word(['island', 'country', 'region'], 'seat', true);
const airport = word(['airport'], 'never', true);
const port = word(['port'], 'never', true);
const water = word(['lake', 'sea'], 'never', true);
const river = word(['river'], 'never', true);
const site = word([], 'never', false);

/** Words that follow a name and belong to it. */
export const kindWordsAfter: ReadonlyMap<string, KindWord> = new Map([
	['province', division],
	['district', division],
	['region', division],
	['state', word(['province', 'region', 'country'], 'region', true)],
	['county', county],
	['governorate', county],
	['oblast', county],
	['prefecture', county],
	['municipality', division],
	['parish', word(['province', 'district', 'region'], 'region', false)],
	['territory', word(['province', 'region', 'country'], 'seat', false)],
	['territories', word(['province', 'region', 'country'], 'seat', false)],
	['island', island],
	['islands', island],
	['city', settlement],
	['town', settlement],
	['village', settlement],
	['township', settlement],
	['valley', valley],
	['peninsula', word(['region', 'island'], 'never', true)],
	['strip', word(['region', 'province'], 'seat', false)],
	['desert', land],
	['plateau', land],
	['highlands', land],
	['delta', land],
	['basin', land],
	['plain', word(['region'], 'never', false)],
	['plains', word(['region'], 'never', false)],
	['mountains', range],
	['mountain', range],
	['range', word(['mountain range', 'mountain', 'region'], 'never', false)],
	['hills', word(['mountain range', 'mountain', 'region'], 'never', false)],
	['hill', word(['mountain'], 'never', false)],
	['peak', word(['mountain'], 'never', false)],
	['pass', word(['mountain'], 'never', false)],
	['airport', airport],
	['airfield', airport],
	['airbase', airport],
	['port', port],
	['harbour', port],
	['harbor', port],
	['lake', water],
	['sea', word(['sea'], 'never', false)],
	['ocean', word(['sea'], 'never', false)],
	['gulf', word(['sea'], 'never', false)],
	['bay', word(['sea'], 'never', false)],
	['strait', word(['sea'], 'never', false)],
	['channel', word(['sea'], 'never', false)],
	['canal', word(['river'], 'never', false)],
	['river', river],
	['creek', word(['river'], 'never', false)],
	['falls', word(['river'], 'never', false)],
	['gorge', word(['valley'], 'never', false)],
	['canyon', word(['valley'], 'never', false)],
	['reservoir', word(['lake'], 'never', false)],
	['street', site],
	['avenue', site],
	['boulevard', site],
	['square', site],
	['road', site],
	['highway', site],
	['bridge', site],
	['dam', site],
	['beach', site],
	['forest', site]
]);

/** Words that stand between a name and its kind word: "Kabul International Airport". */
export const kindQualifiers: ReadonlySet<string> = new Set([
	'international',
	'national',
	'mountain',
	'air'
]);

/** Words that a name begins with: "Lake Malawi". */
export const kindWordsBefore: ReadonlyMap<string, KindWord> = new Map([
	['lake', water],
	['mount', range],
	['mt', range],
	['mt.', range],
	['cape', land],
	['port', word(['port', 'city', 'town'], 'never', false)],
	['fort', word(['city', 'town', 'village'], 'never', false)],
	['river', river]
]);

/** Words that a name begins with, followed by "of": "Gulf of Aden". */
export const kindWordsBeforeOf: ReadonlyMap<string, KindWord> = new Map([
	['gulf', word(['sea'], 'never', false)],
	['bay', word(['sea'], 'never', false)],
	['sea', word(['sea'], 'never', false)],
	['strait', word(['sea'], 'never', false)],
	['straits', word(['sea'], 'never', false)],
	['isle', word(['island'], 'never', false)],
	['cape', land],
	['horn', land]
]);
