import type { Boundaries } from '../map/boundaries';
import { globeSize, insetSvg } from '../map/inset-svg';
import { onGlobe } from '../map/orthographic';
import { centerOf, type Bounds } from '../map/view';
import type { Flavour } from '../theme/tokens';
import { column } from './picture-frame';
import { fitText, local, round, textSvg } from './picture-type';

/** What a picture says. */
export interface PictureWords {
	/** Above the name: the story, or the site. */
	readonly kicker: string;
	/** The name of the place, or the headline of the story. */
	readonly title: string;
	/** The name in Dari or Pashto. */
	readonly local?: string;
	/** What the place is, how often it is named. */
	readonly facts: readonly string[];
	readonly asReportedOn: string;
	readonly site: string;
}

const globe = 104;

/** The words of a picture, and a globe that says where in the world its map is, as SVG. */
export function pictureColumn(
	words: PictureWords,
	boundaries: Boundaries,
	bounds: Bounds,
	colours: Flavour
): string {
	const { x, y, width, height } = column;
	const kicker = fitText(words.kicker, width - 4, [19, 17, 15], () => 1);
	const titleSizes = [76, 68, 60, 54, 48, 43, 39, 35, 32];
	const room = words.facts.length > 0 ? 150 : 300;
	const title = fitText(words.title, width, titleSizes, (size) => Math.floor(room / size));
	const parts = [
		textSvg(x, y + 20, kicker.lines.join(' '), {
			size: kicker.size,
			fill: colours.soft,
			italic: true,
			spacing: 0.4
		}),
		`<path d="M${x} ${y + 38}h${width}" stroke="${colours.line}" stroke-width="1.5"/>`
	];
	let below = y + 46;
	for (const line of title.lines) {
		below += title.size * 1.08;
		parts.push(textSvg(x - 2, below, line, { size: title.size, fill: colours.ink, weight: 0.8 }));
	}
	if (words.local !== undefined) {
		below += 62;
		parts.push(
			textSvg(x, below, words.local, {
				size: 42,
				fill: colours.soft,
				family: local
			})
		);
	}
	below += 40;
	parts.push(`<path d="M${x} ${round(below)}h64" stroke="${colours.accent}" stroke-width="3"/>`);
	below += 8;
	for (const fact of words.facts) {
		for (const line of fitText(fact, width, [23], () => 2).lines) {
			below += 32;
			parts.push(textSvg(x, below, line, { size: 23, fill: colours.ink }));
		}
	}
	const foot = y + height;
	parts.push(
		`<path d="M${x} ${foot - globe - 22}h${width}" stroke="${colours.line}" stroke-width="1.5"/>`,
		globeSvg(boundaries, bounds, colours, { x, y: foot - globe }),
		...dateline(words, foot, colours)
	);
	return parts.join('');
}

function dateline({ asReportedOn, site }: PictureWords, foot: number, colours: Flavour): string[] {
	const x = column.x + globe + 24;
	const width = column.x + column.width - x;
	const { size, lines } = fitText(asReportedOn, width, [25, 22, 20], () => 2);
	const first = foot - globe / 2 - (lines.length * size * 1.25) / 2 - 4;
	return [
		...lines.map((line, index) =>
			textSvg(x, first + size * (1 + 1.25 * index), line, {
				size,
				fill: colours.accent,
				weight: 0.4
			})
		),
		textSvg(x, first + size * 1.25 * lines.length + 24, site, {
			size: 18,
			fill: colours.soft,
			italic: true
		})
	];
}

/** The globe of the plate's corner, with what the map shows marked on it. */
function globeSvg(
	boundaries: Boundaries,
	bounds: Bounds,
	colours: Flavour,
	at: { readonly x: number; readonly y: number }
): string {
	const [west, south, east, north] = bounds;
	const center = centerOf(bounds);
	const radius = globeSize / 2 - 1;
	const corners = [
		[west, south],
		[west, north],
		[east, north],
		[east, south]
	] as const;
	const seen = corners.flatMap((corner) => onGlobe(center, corner) ?? []);
	const points = seen.map(
		({ x, y }) => `${round(globeSize / 2 + x * radius)},${round(globeSize / 2 + y * radius)}`
	);
	const isTiny = Math.max(...seen.map(({ x }) => Math.abs(x))) * radius < 12;
	const paint = `fill="${colours.accent}" fill-opacity="0.25" stroke="${colours.accent}" stroke-width="3.5"`;
	const view = isTiny
		? `<circle cx="${globeSize / 2}" cy="${globeSize / 2}" r="13" ${paint}/>`
		: `<polygon points="${points.join(' ')}" ${paint}/>`;
	const box = `x="${at.x}" y="${at.y}" width="${globe}" height="${globe}"`;
	return [
		insetSvg(boundaries, bounds).replace('<svg ', `<svg ${box} `),
		`<svg ${box} viewBox="0 0 ${globeSize} ${globeSize}">${view}</svg>`
	].join('');
}
