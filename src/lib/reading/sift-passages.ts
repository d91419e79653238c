import { filterQuery, noFilters, parseFilters, type Filters } from './filters';
import type { PlaceData } from './place-data';
import { isHeard } from './sift';

type ByReport = PlaceData['byReport'];

/** What a query leaves of a place's passages. */
export interface SiftedPassages {
	readonly filters: Filters;
	readonly byReport: ByReport;
	readonly count: { readonly shown: number; readonly all: number };
	/** The query that asks for something else as well. */
	readonly hrefWith: (change: Partial<Filters>) => string;
	/** The query that asks for no filter; null where none is asked for. */
	readonly clearHref: string | null;
}

/** @param voices ids of the parties that can be asked for */
export function siftPassages(
	all: ByReport,
	voices: readonly string[],
	query: URLSearchParams
): SiftedPassages {
	const filters = parseFilters(query, { reports: all.map(({ report }) => report.id), voices });
	const byReport = all
		.map(({ report, passages }) => ({
			report,
			passages: passages.filter(({ voices }) =>
				isHeard({ report: report.id, voices: voices.map(({ party }) => party) }, filters)
			)
		}))
		.filter(({ passages }) => passages.length > 0);
	const isFiltered = filters.report !== null || filters.voice !== null;
	return {
		filters,
		byReport,
		count: { shown: countOf(byReport), all: countOf(all) },
		hrefWith: (change) => filterQuery({ ...filters, ...change }, query),
		clearHref: isFiltered ? filterQuery(noFilters, query) : null
	};
}

const countOf = (byReport: ByReport) =>
	byReport.reduce((sum, { passages }) => sum + passages.length, 0);
