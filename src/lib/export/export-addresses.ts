/** Where the site serves what an export refers to: absolute, or from the root where the site's origin is not known. */
export interface ExportAddresses {
	readonly story: string;
	/** A file of the story's `data` folder. */
	readonly file: (name: string) => string;
	readonly place: (place: string) => string;
	readonly report: (report: string) => string;
	readonly passage: (passage: string) => string;
	/** Of a place, or of the story under its own id. */
	readonly picture: (of: string) => string;
}
