/**
 * What each ground for a place is worth: log odds against "a place that the gazetteer lacks", which has `nowhere`.
 *
 * Set by hand, most of them before any corpus was measured. Weights learned from corpora do no better on a corpus left
 * out (`bench-geoparse.ts --learn-resolution`; figures in geodata/models/MODEL_CARD.md), and so these ship.
 */
export interface ResolutionWeights {
	readonly handKept: number;
	readonly country: number;
	readonly capital: number;
	readonly province: number;
	/** Of a region far greater than any town of its name, besides. */
	readonly greatProvince: number;
	/** Of a continent or an ocean, and of a lesser river, range or region. */
	readonly worldRegion: number;
	readonly feature: number;
	/** Of a settlement: this for every tenfold of inhabitants, beginning at `smallest` (log 10). */
	readonly tenfold: number;
	readonly smallest: number;
	/** Of a first-level region: this for every tenfold. */
	readonly provinceTenfold: number;
	/** "Mutare, Zimbabwe", for what is in Zimbabwe. */
	readonly contained: number;
	/** The same, for what is not, where Zimbabwe has one; and where it has none. */
	readonly elsewhere: number;
	readonly listed: number;
	/** The report speaks of its country; by how great a part; not at all. */
	readonly countryNamed: number;
	readonly countryShare: number;
	readonly countryUnnamed: number;
	/** The same of its first-level region. */
	readonly regionNamed: number;
	readonly regionShare: number;
	readonly homeTown: number;
	readonly homeCountry: number;
	readonly neighbours: number;
	/** Half of what a neighbour is worth is lost over so many kilometres. */
	readonly halfDistance: number;
	readonly kindAgrees: number;
	readonly kindDiffers: number;
	/** Of a region whose name a town in it bears too. */
	readonly seat: number;
	readonly afterArticle: number;
	readonly nowhere: number;
}

export const handSetWeights: ResolutionWeights = {
	handKept: 6,
	country: 4.5,
	capital: 2.5,
	province: 0.5,
	greatProvince: 1,
	worldRegion: 2,
	feature: 1,
	tenfold: 1,
	smallest: 3.5,
	provinceTenfold: 0.5,
	contained: 6,
	elsewhere: -5,
	listed: -1,
	countryNamed: 1,
	countryShare: 3,
	countryUnnamed: -1.5,
	regionNamed: 0.5,
	regionShare: 1,
	homeTown: 2,
	homeCountry: 1,
	neighbours: 2,
	halfDistance: 150,
	kindAgrees: 2,
	kindDiffers: -2,
	seat: -1,
	afterArticle: -3,
	nowhere: 0
};
