import type { Gazetteer } from '../gazetteer/gazetteer';
import { calendarWords } from './calendar-table';
import { commonWords } from './common-word-table';
import { kindWordsAfter } from './kind-word-table';
import { partWords } from './locative-table';
import { organisationWords } from './organisation-table';
import { speechVerbs } from './speech-table';
import { givenNames, officeWords, titlesBefore } from './title-table';
import { isCapitalised, type Token } from './tokens';

const tables: readonly (readonly [string, { has(word: string): boolean }])[] = [
	['TITLE', titlesBefore],
	['ORGANISATION', organisationWords],
	['KIND', kindWordsAfter],
	['PART', partWords],
	['OFFICE', officeWords],
	['GIVEN', givenNames],
	['DAY', calendarWords],
	['COMMON', commonWords],
	['SAYING', speechVerbs]
];

/** What a neighbour is: a word in lower case or a sign is itself, a capitalised one what the tables know it for. */
export function wordClass(token: Token | undefined, gazetteer: Gazetteer): string {
	if (token === undefined) return 'NONE';
	if (token.shape === 'number') return 'NUMBER';
	if (!isCapitalised(token)) return token.lower;
	const table = tables.find(([, words]) => words.has(token.lower));
	if (table) return table[0];
	if (gazetteer.demonym(token.text)) return 'DEMONYM';
	if (gazetteer.named(token.text).length > 0) return 'PLACE';
	return token.shape === 'upper' ? 'UPPER' : 'TITLECASE';
}
