import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Mention } from '../geoparse/mention';
import { compareRelation } from '../relation/compare-relation';
import { findRelations } from '../relation/find-relations';
import type { Relation } from '../relation/relation';
import type { Report } from '../report/report';
import type { LayerRelation } from './voice';

/** What a report states of distances and directions between places, held against the map; both ends must be resolved. */
export function findStoryRelations(
	report: Report,
	mentions: readonly Mention[],
	gazetteer: Gazetteer
): LayerRelation[] {
	return findRelations(report.body, mentions).flatMap((relation) => {
		const subject = placeAt(mentions, relation.subject, gazetteer);
		const object = placeAt(mentions, relation.object, gazetteer);
		if (!subject || !object || subject.id === object.id) return [];
		const check = compareRelation(relation, subject.point, object.point);
		return [
			{
				report: report.id,
				subject: subject.id,
				object: object.id,
				...stated(relation),
				...measured(check)
			}
		];
	});
}

function placeAt(mentions: readonly Mention[], index: number | null, gazetteer: Gazetteer) {
	const id = index === null ? null : mentions[index]?.place;
	return id == null ? undefined : gazetteer.get(id);
}

function stated({ start, end, exact, kilometres, approximate, bearing }: Relation) {
	return {
		start,
		end,
		exact,
		statedKilometres: kilometres ?? null,
		approximate,
		statedBearing: bearing ?? null
	};
}

const round = (value: number) => Math.round(value * 10) / 10;

function measured(check: ReturnType<typeof compareRelation>) {
	return {
		measuredKilometres: round(check.measuredKilometres),
		measuredBearing: check.measuredBearing === null ? null : round(check.measuredBearing),
		from: check.from,
		to: check.to,
		toleranceKilometres: check.toleranceKilometres,
		toleranceDegrees: check.toleranceDegrees,
		agrees: check.agrees
	};
}
