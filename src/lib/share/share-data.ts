/** What the page for handing on a place or a story shows. */
export interface ShareData {
	/** Its own address. */
	readonly href: string;
	readonly name: string;
	readonly story: { readonly title: string; readonly asReportedOn: string; readonly href: string };
	/** What is handed on: the page of the place or of the story, from the root. */
	readonly shared: string;
	/** That address as it is handed on; from the root where the build does not know the site's origin. */
	readonly address: string;
	readonly picture: string;
	/** For a story: the file that holds all of it. */
	readonly single?: string;
	/** The passages that name the place, or all; each has a page of its own. */
	readonly passages: readonly {
		readonly href: string;
		readonly quote: string;
		readonly language: string;
		readonly publisher: string;
		readonly paragraph: number;
	}[];
	/** For a place: the page for a frame, from the root and as it is pasted. */
	readonly embed?: { readonly src: string; readonly code: string };
}
