import { formatDate, formatNumber } from './format-en';

/** What only the single file says. */
export const singleWords = {
	sections: 'Sections',
	story: 'The story',
	places: 'Places',
	reports: 'Reports',
	tour: 'Tour',
	days: 'Days',
	about: 'This file',
	/** Says in one line what the reader holds. */
	strip: 'The whole story in one file: it works without a connection and asks nothing of the net.',
	keep: 'How to keep it and pass it on',
	tourHeading: (steps: number) => `The story in ${formatNumber(steps)} steps`,
	onMap: 'Show on the map:',
	allPlaces: 'All places',
	map: 'Map',
	aboutHeading: 'What this file is',
	what: (title: string, asReportedOn: string) =>
		`“${title}” from Whereabouts, complete in one file: the words, every place and every quoted passage with its source, the tour, the days and the map, as reported on ${formatDate(asReportedOn)}. It shows what was reported then, not what is so now.`,
	edition: (updated: string, version: string) =>
		`Words and map last changed on ${formatDate(updated)}. Version ${version}: two files with the same version hold the same story.`,
	saveHeading: 'How to keep it and pass it on',
	save: [
		'On a computer, choose “Save as” in the browser’s menu (Ctrl S, or ⌘ S) and keep it as it is, with a name that ends in .html. On a phone, choose “Download” or “Share” in the browser’s menu, or send the file itself by Bluetooth, by a messenger or on a memory card.',
		'To open it, tap it, or choose it in a browser’s “Open file”. It needs nothing beside it. It loads nothing and sends nothing; only the links marked ↗ lead out to the net.',
		'Who is searched can be asked about what a phone holds. Delete the file, and empty the list of downloads, where that is a danger.'
	],
	knowHeading: 'What the map cannot know',
	know: [
		'The map shows where reports say things happened. It does not show what happened, nor who held which ground. The reports contradict each other, and what one side says is told as what that side says.',
		'Nothing is placed more closely than the report does: a province is an area, a valley or a range a schematic line, and only what is a point is a pin. An open ring stands for a place that only acts or is named.',
		'Beyond the story’s region the boundaries in this file are drawn more roughly than on the site.'
	],
	quotedHeading: 'Quotations and sources',
	quoted:
		'The reports are quoted in part: every place that a report names, and each distinct claim about it once. Cuts are marked […]. The quotations are their publishers’; each leads to the original.',
	sources:
		'Boundaries: Natural Earth, public domain, with changes. Places: GeoNames (geonames.org), CC BY 4.0. Disputed boundaries are dashed; none is an opinion on law.',
	back: 'Back to the story'
} as const;

/** The same in any language. */
export type SingleWords = {
	readonly [key in keyof typeof singleWords]: (typeof singleWords)[key] extends string
		? string
		: (typeof singleWords)[key] extends readonly string[]
			? readonly string[]
			: (typeof singleWords)[key];
};
