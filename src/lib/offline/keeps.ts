/** A file of a built site, by its path in the folder: `panjshir-2021/index.html`. */
export interface BuiltFile {
	readonly path: string;
	readonly bytes: number;
}

/** Scripts heavier than this are kept once they have been used: the map engine, the desk's geoparser. Bytes. */
const heavy = 150_000;

/** What all languages share, and their pages read. */
const shared = [
	/^fonts\/[^/]+\.woff2$/,
	/^icon\.svg$/,
	/^print\.css$/,
	/^map\//,
	/\/data\/places\.geojson$/
];

/**
 * Pages that are no part of a story, or not for a reader of this site: the desk, embedded pages, what a host shows for
 * unknown addresses, pages for handing on.
 */
const others = /^(desk|embed|404)(\/|\.|$)|\/(passages|share)\//;

/**
 * Tells whether a browser that reads the pages below `base` ('' or '/fa') keeps a file, and when. Pages of other
 * languages, pictures for sharing, downloads and the geoparser's index are not kept.
 */
export function keeps(
	{ path, bytes }: BuiltFile,
	base: string,
	otherBases: readonly string[]
): 'first' | 'used' | null {
	const isOwn = path.startsWith(below(base));
	if (otherBases.some((other) => other !== '' && path.startsWith(below(other)))) return null;
	if (shared.some((pattern) => pattern.test(path))) return 'first';
	if (!isOwn) return null;
	const own = path.slice(below(base).length);
	if (others.test(own)) return null;
	if (/^_app\/immutable\//.test(own)) return bytes > heavy ? 'used' : 'first';
	return /(^|\/)(index\.html|__data\.json|search\.json)$/.test(own) ? 'first' : null;
}

/** The folder of a base: '' for the root, 'fa/' for '/fa'. */
const below = (base: string) => (base === '' ? '' : `${base.slice(1)}/`);

/** Where a static host serves a file of the folder. */
export const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
