import type { ReadingPassage, ReportSource } from '../reading/reading-report';

/** What the page of one passage shows. */
export interface PassageData {
	/** Its own address. */
	readonly href: string;
	readonly story: { readonly title: string; readonly asReportedOn: string; readonly href: string };
	readonly passage: ReadingPassage;
	readonly report: ReportSource;
	/** Names of the story's parties, by id. */
	readonly parties: readonly { readonly id: string; readonly name: string }[];
	/** The place that stands for it, where it names one; the address leads to the passage there. */
	readonly place?: { readonly name: string; readonly href: string };
	/** Addresses of the places that it names, by id. */
	readonly hrefs: Readonly<Record<string, string>>;
	readonly picture: string;
	/** The address of the passage where it is read, and the quotation with its source, as they are handed on. */
	readonly address: string;
	readonly quotation: string;
}
