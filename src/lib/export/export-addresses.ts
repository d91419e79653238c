/** Where the site serves what an export refers to: absolute, or from the root where the site's origin is not known. */
export interface ExportAddresses {
	/** A file of the story's `data` folder. */
	readonly file: (name: string) => string;
	readonly place: (place: string) => string;
}
