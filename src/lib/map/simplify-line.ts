type Pair = [x: number, y: number];

function offset([x, y]: Pair, [fromX, fromY]: Pair, [toX, toY]: Pair): number {
	const [dx, dy] = [toX - fromX, toY - fromY];
	const length = Math.hypot(dx, dy);
	if (length === 0) return Math.hypot(x - fromX, y - fromY);
	return Math.abs(dx * (fromY - y) - dy * (fromX - x)) / length;
}

/** Index of the point of `line` farthest from the chord between `first` and `last`, if farther than `tolerance`. */
function farthest(line: readonly Pair[], first: number, last: number, tolerance: number) {
	let [index, most] = [-1, tolerance];
	for (let at = first + 1; at < last; at += 1) {
		const away = offset(line[at]!, line[first]!, line[last]!);
		if (away > most) [index, most] = [at, away];
	}
	return index;
}

/**
 * Returns the line without the points that lie less than `tolerance` from where it would run without them; its ends
 * stay, and so do closed lines. Douglas and Peucker 1973.
 */
export function simplifyLine(line: readonly Pair[], tolerance: number): Pair[] {
	const kept = new Set([0, line.length - 1]);
	const spans: Pair[] = [[0, line.length - 1]];
	for (let span = spans.pop(); span; span = spans.pop()) {
		const index = farthest(line, span[0], span[1], tolerance);
		if (index < 0) continue;
		kept.add(index);
		spans.push([span[0], index], [index, span[1]]);
	}
	return line.filter((_, index) => kept.has(index));
}
