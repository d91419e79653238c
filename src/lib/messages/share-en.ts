/** What the page of a single passage says. */
export const shareWords = {
	/** The place that the passage is about, and whose report it is from. */
	title: (publisher: string, place?: string) =>
		place === undefined ? `A passage from ${publisher}` : `${place}, as reported by ${publisher}`,
	toPlace: (place: string) => `All that was reported about ${place}`,
	toStory: (story: string) => `The whole story: ${story}`,
	inReport: (paragraph: number) => `In the report, ¶ ${paragraph}`,
	original: (publisher: string) => `Original at ${publisher}`,
	/** What the picture shows, for who cannot see it. */
	picture: (place: string) => `Map with ${place} in the middle`
} as const;
