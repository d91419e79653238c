import { describe, expect, it } from 'vitest';
import { cutMarks } from './cut-marks';

describe('cutMarks', () => {
	it.each([
		['a whole sentence', 'Nobody was hurt.', '', ''],
		['a whole sentence in quotation marks', '“With this victory, it is over.”', '', ''],
		['words from within a sentence', 'denied the allegation', '… ', ' …'],
		['the beginning of a sentence', 'However, he said there had been none', '', ' …'],
		['the end of a sentence', 'a group of women gathered in the city.', '… ', ''],
		['a sentence that begins with a figure', '18 million people need support.', '', '']
	])('marks %s', (_, words, before, after) => expect(cutMarks(words)).toEqual({ before, after }));
});
