import { expect, it } from 'vitest';
import { firstSentence } from './first-sentence';

it.each([
	['Kabul is the capital. RFE/RL said more.', 'Kabul is the capital.'],
	['They have “strategic positions.” More follows.', 'They have “strategic positions.”'],
	['About 3.5 million live there', 'About 3.5 million live there']
])('takes the first sentence of “%s”', (text, first) => {
	expect(firstSentence(text)).toBe(first);
});
