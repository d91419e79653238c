/** What the page of a story’s data says. */
export const dataWords = {
	heading: 'The data behind the map',
	intro:
		'Plain files, free to reuse with their sources named. The quotations remain their publishers’; places from GeoNames are under CC BY 4.0.',
	places: 'Every place of the story, one GeoJSON Feature each (RFC 7946).',
	passages:
		'Every quoted passage that mentions a place, with offsets, a W3C text quote selector, its mentions and its source.',
	text: (publisher: string) =>
		`The quoted body of the report by ${publisher}; offsets in passages.json count UTF-16 units in it.`
} as const;
