/** What the page of a report says. */
export const reportWords = {
	crumb: 'Reports',
	quoted:
		'Quoted in part: every place that the report names, and each distinct claim about it once. Cuts are marked […].',
	full: 'The report in full.',
	gap: 'Something is left out here',
	between: 'In between, in our words',
	moved: 'The map has gone along with what you read.',
	giveBack: 'Keep it on the whole story',
	readOriginal: (publisher: string) => `Read the whole report at ${publisher}`,
	by: (byline: string) => `By ${byline}`
} as const;
