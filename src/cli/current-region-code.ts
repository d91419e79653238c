/** A populated place as either package has it. */
export interface Settlement {
	readonly name: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** First-level code of GeoNames. */
	readonly region: string;
	/** `[longitude, latitude]` in degrees. */
	readonly at: readonly [number, number];
}

/** Two entries of one name within this many degrees are the same settlement (2 km of latitude). */
const sameWithin = 0.02;

/**
 * Answers which first-level region a settlement lies in now. The packages date from different years, and
 * Vietnam, Norway, Kazakhstan and others have since redrawn their regions.
 *
 * @param newer The package that agrees with the list of regions.
 * @returns A function from an older entry to the code that the newer package gives the settlement of that
 * name and place, or to its own code where there is none.
 */
export function currentRegionCode(newer: readonly Settlement[]): (older: Settlement) => string {
	const same = sameSettlement(newer);
	return (older) => same(older)?.region || older.region;
}

/** Answers which of the newer entries is the settlement of an older one: of its name and country, and nearest to it. */
export function sameSettlement<T extends Settlement>(
	newer: readonly T[]
): (older: Settlement) => T | undefined {
	const byName = new Map<string, T[]>();
	for (const settlement of newer) {
		const key = `${settlement.country} ${settlement.name}`;
		const namesakes = byName.get(key);
		if (namesakes) namesakes.push(settlement);
		else byName.set(key, [settlement]);
	}
	return (older) => {
		const near = (byName.get(`${older.country} ${older.name}`) ?? [])
			.map((settlement) => ({ settlement, degrees: degreesBetween(settlement.at, older.at) }))
			.filter(({ degrees }) => degrees <= sameWithin)
			.sort((one, other) => one.degrees - other.degrees);
		return near[0]?.settlement;
	};
}

function degreesBetween(a: readonly [number, number], b: readonly [number, number]): number {
	const shrink = Math.cos((a[1] * Math.PI) / 180);
	return Math.hypot((a[0] - b[0]) * shrink, a[1] - b[1]);
}
