/**
 * What each ground for a place is worth: log odds against "a place that the gazetteer lacks", which has `nowhere`. Set by
 * `npx tsx src/bench/bench-geo-tune.ts ../shared/corpora` on the even lines of its corpora, from hand-set beginnings;
 * `bench-geoparse.ts` beside it prints the figures reached, on the other lines too.
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

export const resolutionWeights: ResolutionWeights = {
	handKept: 6,
	country: 4.5,
	capital: 4,
	province: 0.5,
	greatProvince: 2,
	worldRegion: 3,
	feature: 1,
	tenfold: 1,
	smallest: 4,
	provinceTenfold: 0.5,
	contained: 5.5,
	elsewhere: -5,
	listed: -1.5,
	countryNamed: 1,
	countryShare: 3,
	countryUnnamed: -2,
	regionNamed: 0.5,
	regionShare: 1.75,
	homeTown: 2.5,
	homeCountry: 1,
	neighbours: 3,
	halfDistance: 100,
	kindAgrees: 1.5,
	kindDiffers: -3.5,
	seat: -2.5,
	afterArticle: -3,
	nowhere: 0
};
