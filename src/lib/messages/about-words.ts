import type { LayerSummary } from '../story/layer';
import * as t from './compiled/messages';
import { formatNumber } from './format';

interface Figures {
	readonly summary: LayerSummary;
	readonly places: number;
	readonly reports: number;
}

const percent = (share: number) => t.percent({ n: formatNumber(Math.round(share * 1000) / 10) });

const section = (heading: string, ...paragraphs: readonly string[]) => ({ heading, paragraphs });

/** The words of `/about`. Figures come from the layer of the featured story. */
export const about = {
	heading: t.about_heading(),
	intro: t.about_intro(),
	sections: ({ summary, places, reports }: Figures) => [
		section(
			t.about_found_heading(),
			t.about_found_how(),
			t.about_found_figures({
				reports: formatNumber(reports),
				mentions: formatNumber(summary.mentions),
				places: formatNumber(places),
				unresolved: formatNumber(summary.unresolved),
				decisions: formatNumber(summary.decisions),
				share: percent(summary.decidedShare)
			})
		),
		section(
			t.about_voices_heading(),
			t.about_voices_how(),
			t.about_voices_figures({
				voices: formatNumber(summary.voices),
				decided: formatNumber(summary.voiceDecisions)
			}),
			t.about_voices_measures()
		),
		section(
			t.about_limits_heading(),
			t.about_limits_control(),
			t.about_limits_precision(),
			t.about_limits_then()
		),
		section(t.about_quotations_heading(), t.about_quotations()),
		section(t.about_boundaries_heading(), t.about_boundaries()),
		section(t.about_ways_heading(), t.about_ways()),
		section(t.about_languages_heading(), t.about_languages()),
		section(t.about_offline_heading(), t.about_offline()),
		section(t.about_visit_heading(), t.about_visit())
	],
	sourcesHeading: t.about_sources_heading(),
	sources: [
		{ name: 'GeoNames', href: 'https://www.geonames.org/', use: t.about_source_geonames() },
		{
			name: 'Natural Earth',
			href: 'https://www.naturalearthdata.com/',
			use: t.about_source_natural_earth()
		},
		{
			name: t.about_typeface_names(),
			href: 'https://openfontlicense.org/',
			use: t.about_source_typefaces()
		},
		{ name: 'MapLibre GL JS', href: 'https://maplibre.org/', use: t.about_source_maplibre() }
	],
	desk: t.about_desk(),
	backTo: (title: string) => t.about_back_to({ title })
} as const;
