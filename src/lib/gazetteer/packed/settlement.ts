import type { Place, PlaceKind } from '../place';
import { ownNumbersFrom } from '../world';
import { cityId } from '../world-places';

/** A place of which there are many: all that tells it from others of its kind and area. */
export interface Settlement {
	/** Its GeoNames id, or a number of ours from `ownNumbersFrom` on. */
	readonly geonames: number;
	readonly name: string;
	readonly kind: PlaceKind;
	readonly area: SettlementArea;
	/** Thousandths of a degree, WGS 84. */
	readonly lon: number;
	readonly lat: number;
	readonly population: number;
	readonly variants: readonly string[];
}

/** Where settlements lie: the same for all in one region. */
export interface SettlementArea {
	readonly country: string;
	readonly region: string;
	readonly within: readonly string[];
	readonly source: string;
}

export const settlementKinds = ['city', 'town', 'village'] as const satisfies readonly PlaceKind[];

const idForm = /^(geonames|settlement)-(0|[1-9]\d{0,9})$/;

/** The number that a settlement's id stands for, as `cityId` makes it; undefined for an id of another form. */
export function numberInId(id: string): number | undefined {
	const [, whose, digits] = idForm.exec(id) ?? [];
	if (digits === undefined) return undefined;
	return Number(digits) + (whose === 'settlement' ? ownNumbersFrom : 0);
}

/** A settlement as the place that it was packed from. */
export function toPlace({ geonames, name, kind, area, ...rest }: Settlement): Place {
	// A quotient of whole numbers is the number nearest to the decimals that the table has.
	const at = [rest.lon / 1000, rest.lat / 1000] as const;
	return {
		id: cityId({ geonames }),
		kind,
		also: [],
		names: { en: name },
		variants: rest.variants,
		within: area.within,
		country: area.country,
		region: area.region,
		point: at,
		footprint: { type: 'point', at },
		population: rest.population,
		...(geonames < ownNumbersFrom ? { geonames } : {}),
		source: area.source,
		demonyms: [],
		handKept: false
	};
}

/** The inverse of `toPlace`; undefined for a place that says more, or says it otherwise. */
export function toSettlement(place: Place): Settlement | undefined {
	const geonames = numberInId(place.id);
	const { country, region, population, variants, within, source } = place;
	const kind = settlementKinds.find((one) => one === place.kind);
	if (!kind || geonames === undefined || country === undefined || region === undefined)
		return undefined;
	const [lon, lat] = place.point.map((degrees) => Math.round(degrees * 1000));
	if (lon === undefined || lat === undefined) return undefined;
	const area = { country, region, within, source };
	const name = place.names.en;
	const settlement = { geonames, name, kind, area, lon, lat, population, variants };
	const isSame = JSON.stringify(toPlace(settlement)) === JSON.stringify(place);
	return isSame ? settlement : undefined;
}
