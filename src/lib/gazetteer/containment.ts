import type { Place } from './place';
import { regionId } from './world-places';

/** Answers whether one place contains another, by country, region, or hand-kept `within`; a place not itself. */
export function containment(get: (id: string) => Place | undefined) {
	return (outerId: string, innerId: string): boolean => {
		if (outerId === innerId) return false;
		const inner = get(innerId);
		const outer = get(outerId);
		if (!inner || !outer) return false;
		if (outer.kind === 'country' && inner.country === outer.country) return true;
		const inRegion = outer.id === regionId(inner.country ?? '', inner.region ?? '');
		return inRegion || inner.within.includes(outerId);
	};
}
