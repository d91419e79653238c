import { formatNumber } from './format-en';
import type { LayerSummary } from '../story/layer';

interface Figures {
	readonly summary: LayerSummary;
	readonly places: number;
	readonly reports: number;
}

const percent = (share: number) => `${formatNumber(Math.round(share * 1000) / 10)}%`;

/** The words of `/about`, in English. Figures come from the layer of the featured story. */
export const about = {
	heading: 'About this map',
	intro:
		'Whereabouts reads news reports by place. Every place that a report names is marked on the map, and every mark opens the passages in which it is named.',
	sections: ({ summary, places, reports }: Figures) => [
		{
			heading: 'How places are found',
			paragraphs: [
				'A program reads the quoted passages and looks for mentions of places: names (“Panjshir Valley”), descriptions (“the capital”, “the airport”) and words made from a place’s name (“British”). It tells where something is or happens from where a place only stands for a government or a people (“Iran said”). Then it decides which place is meant, by name, kind, what the passage says around it and which country the report is about. Each decision keeps its reason and the candidates that were turned down.',
				`In the ${formatNumber(reports)} reports of the featured story it finds ${formatNumber(summary.mentions)} mentions of ${formatNumber(places)} places; ${formatNumber(summary.unresolved)} mentions name nothing that can be marked today, and the story’s page lists them. An editor can overrule the program, and the layer says where that was done: here ${formatNumber(summary.decisions)} times (${percent(summary.decidedShare)} of the mentions).`
			]
		},
		{
			heading: 'Who says so',
			paragraphs: [
				'The same program looks for who speaks in each passage: the source as the text names it, through whom it is relayed, how it is said (stated, claimed, denied, promised), and whether the report says that it could not be verified. Where the text names nobody, it says “source unclear”. The story lists the public figures and bodies that speak, so that one person is known under every spelling; private individuals are not listed.',
				`It finds ${formatNumber(summary.voices)} voices here; an editor decided ${formatNumber(summary.voiceDecisions)} of them. What is contested, and where the reports differ, is an editor’s list, and every cell of it is held to the passage it cites.`,
				'Dates are counted from the day of the report. A stated distance or direction is measured between the points that stand for the two places, along a great circle: “about 100 kilometers” agrees within a quarter or 15 km, whichever is more, and a direction within 45°. Such figures are often road distances from a city’s edge, so that agreement means little more than that both speak of the same ground.'
			]
		},
		{
			heading: 'What the map cannot know',
			paragraphs: [
				'The map shows where reports say things happened. It does not show what happened, and it does not show who held which ground: no mark and no area is coloured by control. The reports contradict each other, and what one side says is told as what that side says.',
				'Nothing is placed more closely than the report does. A province is an area, a valley or a mountain range is a line, a country is a country; only what is a point is a pin. Lines are schematic: they join named settlements or passes to show how the land lies, and are no boundary and no front. A mark that stands for a place nobody acted in is an open ring.',
				'Everything is as reported then, not as it is now. Dates that a report does not state itself are marked as inferred.'
			]
		},
		{
			heading: 'Quotations',
			paragraphs: [
				'The reports are quoted, not republished: every place from every report that names it, each distinct claim once, and never more than half of a report’s words. Cuts are marked […]. What stands between, in smaller type, is our own summary of the same report. Every passage links to the original, where the browser scrolls to it if it can.'
			]
		},
		{
			heading: 'Boundaries',
			paragraphs: [
				'Country boundaries are those of Natural Earth, simplified, and changed in a few places: Crimea, Somaliland, Northern Cyprus, Guantánamo, Baikonur and the Vatican are drawn as geodata/LICENSES.md in the source code says. They show neither approval nor a legal opinion. Boundaries in Kashmir, between India, Pakistan and China, are disputed and drawn dashed. The provinces of Afghanistan come from Natural Earth too; two that it names wrongly are named rightly here.'
			]
		},
		{
			heading: 'Ways to read',
			paragraphs: [
				'A story can be read from its front, place by place, report by report, or as a tour in steps that the map follows. The search finds places in every spelling and language that the gazetteer has, the people and organisations that the story lists, and words of the quotations. Filters leave out reports, voices, or places that only act; the timeline narrows the days. What is left out stays on the map and stands back. Filters hold for one page, and its address keeps them.'
			]
		},
		{
			heading: 'Your visit',
			paragraphs: [
				'These pages ask nothing of any other site: no fonts, no map tiles, no counting of visitors. Links to publishers do not tell them where you came from. If you choose the light or the dark page, or switch off the search key, your browser remembers that, and nothing else.'
			]
		}
	],
	sourcesHeading: 'Sources and licences',
	sources: [
		{
			name: 'GeoNames',
			href: 'https://www.geonames.org/',
			use: 'settlements, regions and their identifiers, under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).'
		},
		{
			name: 'Natural Earth',
			href: 'https://www.naturalearthdata.com/',
			use: 'boundaries of countries and provinces, in the public domain.'
		},
		{
			name: 'Source Serif 4, Public Sans and Vazirmatn',
			href: 'https://openfontlicense.org/',
			use: 'the typefaces, under the SIL Open Font License 1.1.'
		},
		{
			name: 'MapLibre GL JS',
			href: 'https://maplibre.org/',
			use: 'draws the moving map, under the BSD 3-Clause licence.'
		}
	],
	desk: 'Try it: find the places in a report of your own',
	backTo: (title: string) => `Read ${title}`
} as const;
