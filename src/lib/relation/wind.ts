import { windLetters, winds } from './winds-table';

export interface Wind {
	/** Degrees clockwise from north. */
	readonly bearing: number;
	/** Degrees by which a place may lie off it and still be said to lie there. */
	readonly windTolerance: number;
}

/**
 * One of eight winds stands for a sector of 22.5° to either side. Writers often name one of four where eight would say
 * more ("north" for what lies north-east), and a point that stands for a valley or a province turns the bearing again:
 * so as much again is allowed, 45° in all. Of a wind between the eight, which is named with care, the sector of 11.25°
 * and the same allowance.
 */
const tolerances = { ofEight: 45, between: 33.75 };

/** The wind that words name ("north-east", "south south-west", "NE"), or undefined. */
export function readWind(words: string | undefined): Wind | undefined {
	if (words === undefined) return undefined;
	const name = windLetters[words] ?? words.toLowerCase().replaceAll(/[\s\-‐‑–]/g, '');
	const bearing = winds[name];
	if (bearing === undefined) return undefined;
	return { bearing, windTolerance: bearing % 45 === 0 ? tolerances.ofEight : tolerances.between };
}

const cardinal = '(?:north|south|east|west)';

/** Source of a pattern that matches a wind in words; at most three parts, joined by hyphens or spaces. */
export const windPattern = `(?:${cardinal}(?:[-‐‑–]| ?)){0,2}${cardinal}`;

/** Source of a pattern that matches a wind in letters. */
export const windLettersPattern = `(?:${Object.keys(windLetters).join('|')})`;
