import type { MapPlace } from '../map/map-place';
import type { ReportSource } from '../reading/reading-report';

/** What a place says in somebody else's page. */
export interface EmbedData extends Pick<MapPlace, 'name' | 'local' | 'href' | 'passages'> {
	readonly story: {
		readonly id: string;
		readonly title: string;
		readonly asReportedOn: string;
		readonly href: string;
	};
	/** Id of the place. */
	readonly place: string;
	/** A passage that names it, verbatim; its id and its report. */
	readonly quote: string;
	readonly passage: string;
	readonly report: ReportSource;
	/** The reports say contrary things of the place. */
	readonly contested: boolean;
}
