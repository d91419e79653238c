import type { Report } from '../report/report';
import { splitPassages } from '../report/passages';
import { findTimes } from '../time/find-times';
import type { LayerTime } from './voice';

/** The expressions of time in a report's passages, as calendar days; offsets in the report's body. */
export function findStoryTimes(report: Report): LayerTime[] {
	return splitPassages(report).flatMap((passage) =>
		findTimes(passage.quote, { published: report.published }).map(
			({ start, end, from, to, precision, background }) => ({
				report: report.id,
				start: passage.start + start,
				end: passage.start + end,
				from,
				to,
				precision,
				background
			})
		)
	);
}
