import type { Span } from '../report/report';
import { notNouns } from './locative-table';

/**
 * Does "the" stand before the name, for the name's own sake: "the Zambezi", but not "the Kabul government"? Rivers,
 * ranges and regions do so, towns do not.
 */
export function standsAfterArticle(body: string, { start, end }: Span): boolean {
	if (!/\bthe\s$/i.test(body.slice(Math.max(0, start - 5), start))) return false;
	const next = /^\s([a-z]+)\b/.exec(body.slice(end, end + 20));
	return next === null
		? !/^(?:['’]s|\s\p{Lu}|[-–—/])/u.test(body.slice(end, end + 3))
		: notNouns.has(next[1] ?? '');
}
