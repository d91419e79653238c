import type { Found } from './found';

/** How many places, speakers and passages were found. */
export function countsOf({ groups }: Found): [places: number, speakers: number, passages: number] {
	const count = (kind: Found['groups'][number]['kind']) =>
		groups.find((group) => group.kind === kind)?.hits.length ?? 0;
	return [count('places'), count('speakers'), count('passages')];
}
