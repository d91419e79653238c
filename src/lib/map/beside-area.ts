import type { Rect } from './geometry';
import { costOfForm } from './layout-candidates';
import type { Candidate, LayoutItem, Pinned } from './layout-item';

const costBeside = 1.5;
/** Pixels from one candidate to the next. */
const step = 10;
/** Pixels by which a candidate may reach into the rectangle, whose corners an area seldom fills. */
const inroads = [0, 12, 24];

/** Returns ways to set the label of an area that is too small to hold it: along the sides of the rectangle around it. */
export function besideArea(item: LayoutItem, index: number, extent: Rect | undefined): Candidate[] {
	if (!extent) return [];
	const { x, y, width, height } = extent;
	const [right, bottom] = [x + width, y + height];
	return item.forms.flatMap((form, formIndex) => {
		const found: Candidate[] = [];
		const put = (left: number, top: number, pinned: Pinned, off: number) =>
			found.push({
				form: formIndex,
				label: { x: left, y: top, width: form.width, height: form.height },
				pinned,
				anchorIndex: index,
				leader: null,
				cost: costBeside + off / 30 + formIndex * costOfForm
			});
		for (let off = -height / 2; off <= height / 2; off += step) {
			const top = y + height / 2 + off - form.height / 2;
			for (const into of inroads) {
				put(right + 5 - into, top, 'start', Math.abs(off));
				put(x - 5 - form.width + into, top, 'end', Math.abs(off));
			}
		}
		for (let off = -width / 2; off <= width / 2; off += step) {
			const left = x + width / 2 + off - form.width / 2;
			put(left, y - 3 - form.height, 'middle', Math.abs(off) + 6);
			put(left, bottom + 3, 'middle', Math.abs(off) + 6);
		}
		return found;
	});
}
