import { describe, expect, it } from 'vitest';
import { stepKey, type KeyPress, type KeySurroundings } from './step-key';

const plain: KeyPress = {
	key: 'ArrowRight',
	altKey: false,
	ctrlKey: false,
	metaKey: false,
	shiftKey: false,
	defaultPrevented: false
};
const page: KeySurroundings = { isTaken: false, scrollsSideways: false, rightToLeft: false };

describe('stepKey', () => {
	it.each<[string, Partial<KeyPress>, Partial<KeySurroundings>, number]>([
		['Right leads on', {}, {}, 1],
		['Left leads back', { key: 'ArrowLeft' }, {}, -1],
		[
			'Left leads on where writing runs to the left',
			{ key: 'ArrowLeft' },
			{ rightToLeft: true },
			1
		],
		['Down scrolls', { key: 'ArrowDown' }, {}, 0],
		['Up scrolls', { key: 'ArrowUp' }, {}, 0],
		['a letter is typed', { key: 'n' }, {}, 0],
		['Alt and Left go back in history', { key: 'ArrowLeft', altKey: true }, {}, 0],
		['Shift and Right select', { shiftKey: true }, {}, 0],
		['the map keeps its arrows', {}, { isTaken: true }, 0],
		['a page too wide for its window scrolls sideways', {}, { scrollsSideways: true }, 0],
		['a key that somebody has used already is left alone', { defaultPrevented: true }, {}, 0]
	])('%s', (_, press, around, steps) => {
		expect(stepKey({ ...plain, ...press }, { ...page, ...around })).toBe(steps);
	});
});
