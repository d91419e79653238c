/** What we say of a province, and how its polygon is told from the others. */
export interface AfghanProvince {
	readonly slug: string;
	readonly name: string;
	/** Dari and Pashto. */
	readonly fa: string;
	readonly ps: string;
	/** Name that the source gives the polygon. Two are wrong there: Panjshir's and Daykundi's. */
	readonly sourceName: string;
	/** A town that lies in this province and no other: `[longitude, latitude]` in degrees (GeoNames). */
	readonly town: { readonly name: string; readonly at: readonly [number, number] };
	/** Area as commonly published, in km²; for comparison only. */
	readonly publishedArea: number;
}

function province(
	slug: string,
	name: string,
	[fa, ps]: [string, string],
	town: string,
	at: [number, number],
	publishedArea: number,
	sourceName = name
): AfghanProvince {
	return { slug, name, fa, ps, sourceName, town: { name: town, at }, publishedArea };
}

export const afghanProvinces: readonly AfghanProvince[] = [
	province('badakhshan', 'Badakhshan', ['بدخشان', 'بدخشان'], 'Fayzabad', [70.58, 37.117], 44059),
	province('badghis', 'Badghis', ['بادغیس', 'بادغیس'], 'Qala i Naw', [63.129, 34.987], 20591),
	province('baghlan', 'Baghlan', ['بغلان', 'بغلان'], 'Pul-e Khumri', [68.715, 35.945], 21118),
	province('balkh', 'Balkh', ['بلخ', 'بلخ'], 'Mazar-e Sharif', [67.111, 36.709], 17249),
	province('bamyan', 'Bamyan', ['بامیان', 'بامیان'], 'Bamyan', [67.827, 34.822], 14175),
	province(
		'daykundi',
		'Daykundi',
		['دایکندی', 'دایکندي'],
		'Nili',
		[66.13, 33.722],
		18088,
		'Uruzgan'
	),
	province('farah', 'Farah', ['فراه', 'فراه'], 'Farah', [62.116, 32.375], 48471),
	province('faryab', 'Faryab', ['فاریاب', 'فاریاب'], 'Maymana', [64.784, 35.921], 20293),
	province('ghazni', 'Ghazni', ['غزنی', 'غزني'], 'Ghazni', [68.421, 33.554], 22915),
	province('ghor', 'Ghor', ['غور', 'غور'], 'Fayroz Koh', [65.251, 34.52], 36479),
	province(
		'helmand',
		'Helmand',
		['هلمند', 'هلمند'],
		'Lashkar Gah',
		[64.372, 31.594],
		58584,
		'Hilmand'
	),
	province('herat', 'Herat', ['هرات', 'هرات'], 'Herat', [62.2, 34.348], 54778, 'Hirat'),
	province(
		'jowzjan',
		'Jowzjan',
		['جوزجان', 'جوزجان'],
		'Sheberghan',
		[65.753, 36.668],
		11798,
		'Jawzjan'
	),
	province('kabul', 'Kabul', ['کابل', 'کابل'], 'Kabul', [69.172, 34.528], 4462),
	province('kandahar', 'Kandahar', ['قندهار', 'کندهار'], 'Kandahar', [65.71, 31.613], 54022),
	province('kapisa', 'Kapisa', ['کاپیسا', 'کاپیسا'], 'Tagab', [69.649, 34.855], 1842),
	province('khost', 'Khost', ['خوست', 'خوست'], 'Khost', [69.92, 33.34], 4152),
	province('kunar', 'Kunar', ['کنر', 'کونړ'], 'Asadabad', [71.147, 34.873], 4942),
	province('kunduz', 'Kunduz', ['کندز', 'کندز'], 'Kunduz', [68.857, 36.729], 8040),
	province('laghman', 'Laghman', ['لغمان', 'لغمان'], 'Mehtar Lam', [70.209, 34.671], 3843),
	province('logar', 'Logar', ['لوگر', 'لوګر'], 'Pul-e Alam', [69.023, 33.995], 3880),
	province('nangarhar', 'Nangarhar', ['ننگرهار', 'ننګرهار'], 'Jalalabad', [70.452, 34.426], 7727),
	province('nimroz', 'Nimroz', ['نیمروز', 'نیمروز'], 'Zaranj', [61.86, 30.96], 41005),
	province('nuristan', 'Nuristan', ['نورستان', 'نورستان'], 'Parun', [70.923, 35.421], 9225),
	province('paktia', 'Paktia', ['پکتیا', 'پکتیا'], 'Gardez', [69.226, 33.597], 6432, 'Paktya'),
	province('paktika', 'Paktika', ['پکتیکا', 'پکتیکا'], 'Sharan', [68.73, 33.176], 19482),
	province(
		'panjshir',
		'Panjshir',
		['پنجشیر', 'پنجشېر'],
		'Bazarak',
		[69.515, 35.313],
		3610,
		'Parwan'
	),
	province('parwan', 'Parwan', ['پروان', 'پروان'], 'Charikar', [69.171, 35.014], 5974),
	province('samangan', 'Samangan', ['سمنگان', 'سمنګان'], 'Aybak', [68.016, 36.265], 11262),
	province(
		'sar-e-pol',
		'Sar-e Pol',
		['سرپل', 'سرپل'],
		'Sar-e Pol',
		[65.932, 36.215],
		16360,
		'Sari Pul'
	),
	province('takhar', 'Takhar', ['تخار', 'تخار'], 'Taloqan', [69.535, 36.736], 12333),
	province('uruzgan', 'Uruzgan', ['ارزگان', 'اروزګان'], 'Tarinkot', [65.878, 32.63], 12640),
	province('wardak', 'Wardak', ['وردک', 'وردګ'], 'Maidan Shahr', [68.866, 34.396], 8938),
	province('zabul', 'Zabul', ['زابل', 'زابل'], 'Qalat', [66.908, 32.106], 17343)
];

/** The place id of a province. Panjshir's name belongs to the province alone; others share theirs with a town. */
export function provinceId(slug: string): string {
	return slug === 'panjshir' ? slug : `${slug}-province`;
}
