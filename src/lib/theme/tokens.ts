/**
 * Every colour of the site, named for what it means on paper. CSS, the locator SVG and the MapLibre style all read
 * these and nothing else.
 */
export interface Flavour {
	/** Ground of the page. */
	readonly paper: string;
	/** Ground of what lies on the page: the current passage, controls. */
	readonly raise: string;
	readonly ink: string;
	/** Secondary text. */
	readonly soft: string;
	/** Hairline rules. */
	readonly line: string;
	/** Kept for what was reported. */
	readonly accent: string;
	/** Text on the accent. */
	readonly onAccent: string;
	/** A tint of the accent, opaque, for grounds. */
	readonly accentWash: string;
	readonly focus: string;
	/** Ground of the mention that a reader came for, and of other mentions. */
	readonly mark: string;
	readonly markOther: string;
	/** Parties to a story, in the order in which it lists them; text colours. */
	readonly partyA: string;
	readonly partyB: string;
	readonly partyC: string;
	readonly sea: string;
	/** The country a story is about, and all others. */
	readonly land: string;
	readonly out: string;
	/** National and provincial boundaries. */
	readonly edge: string;
	readonly inner: string;
	/** A mountain range, as a soft broad line. */
	readonly range: string;
	/** Names for orientation only. */
	readonly context: string;
}

export type FlavourName = 'light' | 'dark';

export const flavours: Readonly<Record<FlavourName, Flavour>> = {
	light: {
		paper: '#f7f2e8',
		raise: '#fdfaf3',
		ink: '#20242a',
		soft: '#5d6068',
		line: '#d9cfbd',
		accent: '#b2331d',
		onAccent: '#fffaf2',
		accentWash: '#f3dccf',
		focus: '#1f5d8a',
		mark: '#f6dfae',
		markOther: '#ece4d2',
		partyA: '#4a5a3a',
		partyB: '#2c5877',
		partyC: '#6a4a78',
		sea: '#cfdde0',
		land: '#fbf7ee',
		out: '#ebe3d3',
		edge: '#a8977a',
		inner: '#cfc2a8',
		range: '#8a7f6c',
		context: '#685e4d'
	},
	dark: {
		paper: '#14171c',
		raise: '#1b2027',
		ink: '#ebe5d8',
		soft: '#a8a49a',
		line: '#323842',
		accent: '#ff8a6e',
		onAccent: '#2a0f08',
		accentWash: '#43302f',
		focus: '#8fc4ee',
		mark: '#5a4a1d',
		markOther: '#2c313a',
		partyA: '#a9bd8d',
		partyB: '#8fbbdb',
		partyC: '#c4a3d3',
		sea: '#0b1720',
		land: '#232932',
		out: '#191d24',
		edge: '#6d6757',
		inner: '#424853',
		range: '#8d8471',
		context: '#a39a86'
	}
};

/**
 * Families of type that a reader's own machine has, the metric-matched stand-ins first. Each name that it does not have
 * costs a weak phone time before anything can be painted, and so does each script that it must look for: there are few.
 */
export const families = {
	serif: "'Source Serif Georgia', 'Source Serif Times', Georgia, 'Times New Roman', serif",
	sans: "'Public Sans Arial', system-ui, sans-serif",
	/** For names in Arabic script. */
	local: 'system-ui, sans-serif'
} as const;

/** The site's own faces, which go before those once the browser has them; `faces.ts` fetches them. */
export const hostedFamilies = {
	serif: "'Source Serif 4'",
	sans: "'Public Sans'",
	/** Arabic script first, so that a name inside Latin text still finds its face. */
	local: 'Vazirmatn'
} as const satisfies Record<keyof typeof families, string>;

/** Sizes of type in rem, a scale of about 1.2 around the reading size. */
export const typeScale = {
	tiny: 0.72,
	small: 0.82,
	interface: 0.92,
	body: 1.08,
	lead: 1.25,
	title: 1.6,
	headline: 2.1,
	display: 2.75
} as const;

/** Steps of space in rem. */
export const spacing = [0, 0.25, 0.5, 0.75, 1, 1.5, 2.25, 3.5] as const;

/** Width of a column of reading text, about 66 characters. */
export const measure = '36rem';
