import { serifWidth } from '../map/text-width';

export const serif = 'Source Serif 4';
export const local = 'Vazirmatn';

interface Style {
	readonly size: number;
	readonly fill: string;
	readonly family?: string;
	readonly italic?: boolean;
	/** Which end of the text lies at `x`: `start` is the left one in any script. */
	readonly anchor?: 'start' | 'middle' | 'end';
	/** Pixels between letters. */
	readonly spacing?: number;
	/** Colour around the letters, so that they stand clear of lines. */
	readonly halo?: string;
	/** Pixels that make the strokes heavier: the faces come in one weight. */
	readonly weight?: number;
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const attributes = (values: Readonly<Record<string, string | number | undefined>>) =>
	Object.entries(values)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
		.join('');

/** A line of text as SVG, its baseline at `y`. */
export function textSvg(x: number, y: number, text: string, style: Style): string {
	const base = {
		x: round(x),
		y: round(y),
		'font-family': style.family ?? serif,
		'font-size': style.size,
		'font-style': style.italic ? 'italic' : undefined,
		'letter-spacing': style.spacing,
		'text-anchor': style.anchor
	};
	const halo = style.halo
		? `<text${attributes({ ...base, fill: 'none', stroke: style.halo, 'stroke-width': Math.max(4, style.size / 4), 'stroke-linejoin': 'round' })}>${escaped(text)}</text>`
		: '';
	const weight = style.weight ? { stroke: style.fill, 'stroke-width': style.weight } : {};
	return `${halo}<text${attributes({ ...base, fill: style.fill, ...weight })}>${escaped(text)}</text>`;
}

/** Lines of a text that fits into a width. */
export interface FittedText {
	readonly size: number;
	readonly lines: readonly string[];
}

/**
 * Breaks a text into lines no wider than `width`, in the largest of `sizes` in which it takes few enough: `most` is asked
 * for each size. The last size is taken where none is small enough, and what is too long then ends in an ellipsis.
 */
export function fitText(
	text: string,
	width: number,
	sizes: readonly number[],
	most: (size: number) => number
): FittedText {
	let fitted: FittedText = { size: 0, lines: [] };
	for (const size of sizes) {
		fitted = { size, lines: breakLines(text, width / size) };
		const isWide = fitted.lines.some((line) => serifWidth(line) * size > width);
		if (!isWide && fitted.lines.length <= most(size)) return fitted;
	}
	const { size, lines } = fitted;
	const limit = most(size);
	if (lines.length <= limit) return fitted;
	return { size, lines: [...lines.slice(0, limit - 1), `${lines[limit - 1] ?? ''} …`] };
}

function breakLines(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/ +/)) {
		const last = lines.at(-1);
		const longer = `${last} ${word}`;
		if (last !== undefined && serifWidth(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

export const round = (value: number) => Math.round(value * 10) / 10;
