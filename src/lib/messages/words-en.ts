import { formatNumber } from './format-en';

/** `1 passage`, `9 passages`. */
export const counted = (count: number, one: string, many: string) =>
	`${formatNumber(count)} ${count === 1 ? one : many}`;

/** `a, b and c`. */
export function joinWords(words: readonly string[]): string {
	if (words.length < 2) return words[0] ?? '';
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

export const joinNames = (names: readonly string[]) => names.join(', ');

export const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
