import { expect, test } from 'vitest';
import { attribute } from './attribute';
import { voicesOf } from './voices-of';

const text = 'The road is closed. The mayor said the bridge would open. “It is safe,” she added.';

test('a stretch holds the attributions whose cues stand in it, offsets counted from its start', () => {
	const start = text.indexOf('The mayor');
	const [voice, ...others] = voicesOf(attribute(text), { start, end: text.indexOf(' “It') });
	expect(others).toEqual([]);
	expect(voice?.source).toEqual([{ start: 0, end: 'The mayor'.length }]);
	expect(voice?.content.map((span) => text.slice(start).slice(span.start, span.end))).toEqual([
		'the bridge would open'
	]);
});

test('a source outside the stretch is empty', () => {
	const start = text.indexOf('said');
	const [voice] = voicesOf(attribute(text), { start, end: text.length });
	expect(voice?.source).toEqual([]);
});
