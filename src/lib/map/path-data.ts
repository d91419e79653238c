type Pair = readonly [x: number, y: number];

/** Joins numbers with as few characters as SVG's grammar allows. */
const packed = (numbers: readonly number[]) =>
	numbers.map((value, at) => (at === 0 || value < 0 ? `${value}` : ` ${value}`)).join('');

function subpath(line: readonly Pair[], closed: boolean): string {
	const rounded = line.map(([x, y]): Pair => [Math.round(x), Math.round(y)]);
	const [first] = rounded;
	if (!first) return '';
	let [lastX, lastY] = first;
	const steps: number[] = [];
	for (const [x, y] of closed ? rounded.slice(1, -1) : rounded.slice(1)) {
		if (x === lastX && y === lastY) continue;
		steps.push(x - lastX, y - lastY);
		[lastX, lastY] = [x, y];
	}
	if (steps.length < (closed ? 4 : 2)) return '';
	return `M${packed(first)}l${packed(steps)}${closed ? 'z' : ''}`;
}

/** Returns SVG path data for lines in whole units, relative from point to point; `closed` for rings. */
export const pathData = (lines: readonly (readonly Pair[])[], closed: boolean): string =>
	lines.map((line) => subpath(line, closed)).join('');

/** Returns the lines of path data that `pathData` wrote. */
export function readPathData(data: string): Pair[][] {
	return data
		.split('M')
		.slice(1)
		.map((part) => {
			const numbers = [...part.matchAll(/-?\d+/g)].map(Number);
			const line: Pair[] = [];
			let [x, y] = [0, 0];
			for (let at = 0; at + 1 < numbers.length; at += 2) {
				[x, y] = [x + numbers[at]!, y + numbers[at + 1]!];
				line.push([x, y]);
			}
			return part.endsWith('z') && line[0] ? [...line, line[0]] : line;
		});
}
