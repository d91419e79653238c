/** A story, and its places, to offer to a reader who is lost. */
export interface WayBack {
	readonly title: string;
	readonly headline: string;
	readonly href: string;
	readonly places: readonly { readonly name: string; readonly href: string }[];
}
