/** What the page of a story’s data says. */
export const dataWords = {
	heading: 'The data behind the map',
	intro:
		'Plain files, free to reuse with their sources named. The quotations remain their publishers’; places from GeoNames are under CC BY 4.0.',
	places: 'Every place of the story, one GeoJSON Feature each (RFC 7946).',
	passages:
		'Every quoted passage that mentions a place, with offsets, a W3C text quote selector, its mentions and its source.',
	text: (publisher: string) =>
		`The quoted body of the report by ${publisher}; offsets in passages.json count UTF-16 units in it.`,
	linkedPlaces:
		'The same places in the Linked Places Format, v1.2 (GeoJSON and JSON-LD): every name with who has it, and how certain each footprint is.',
	annotations:
		'Every mention that has a place, as a W3C Web Annotation (JSON-LD) on the publisher’s page, by its words, and on our text of it, by positions, which count Unicode code points there.',
	mentions:
		'Every mention, one a row, with its quotation (CSV: RFC 4180, UTF-8). Coordinates stand only where the place is a point; start and end count UTF-16 units in the report’s text. Text that a spreadsheet could take for a formula, or that begins with an apostrophe, has an apostrophe put before it: take one off to have it as it was.'
} as const;
