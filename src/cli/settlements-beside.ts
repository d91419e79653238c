import { ownNumbersFrom } from '../lib/gazetteer/world';
import { normaliseName } from '../lib/gazetteer/normalise-name';
import type { Settlement } from './current-region-code';

/** A settlement whose inhabitants nobody has counted, under a number of ours. */
export interface UncountedSettlement extends Settlement {
	readonly id: number;
	readonly featureCode: 'PPL';
	readonly population: 0;
}

/** Two entries of one name within this many degrees are the same settlement, whatever its middle (11 km of latitude). */
const sameWithin = 0.1;
/** Numbers of ours are spread over so many. */
const numbers = 140_000_000;

/**
 * The settlements of the newer package that the older one lacks: hamlets, and quarters like Tottenham, whose inhabitants
 * are not counted. The newer one has no identifiers; each gets a number made from its country, name and coordinates,
 * which is the same at every run.
 */
export function settlementsBeside(
	known: readonly Settlement[],
	newer: readonly Settlement[]
): UncountedSettlement[] {
	const places = new Map<string, (readonly [number, number])[]>();
	for (const settlement of known) note(settlement);
	const taken = new Set<number>();
	return newer.flatMap((settlement): UncountedSettlement[] => {
		if (isNoted(settlement) || settlement.name === '') return [];
		note(settlement);
		return [{ ...settlement, id: numberOf(settlement, taken), featureCode: 'PPL', population: 0 }];
	});

	function note(settlement: Settlement): void {
		const same = places.get(keyOf(settlement));
		if (same) same.push(settlement.at);
		else places.set(keyOf(settlement), [settlement.at]);
	}

	function isNoted(settlement: Settlement): boolean {
		return (places.get(keyOf(settlement)) ?? []).some(
			(at) =>
				Math.max(...at.map((value, i) => Math.abs(value - (settlement.at[i] ?? 0)))) < sameWithin
		);
	}
}

const keyOf = ({ country, name }: Settlement) => `${country} ${normaliseName(name)}`;

/** FNV-1a, after Fowler, Noll and Vo; the next free number where two settlements meet. */
function numberOf({ country, name, at }: Settlement, taken: Set<number>): number {
	let hash = 0x811c9dc5;
	for (const letter of `${country} ${name} ${at.join(' ')}`)
		hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	let number = ownNumbersFrom + (hash % numbers);
	while (taken.has(number)) number++;
	taken.add(number);
	return number;
}
