import type { Gazetteer } from '../lib/gazetteer/gazetteer';
import { locateMentions } from '../lib/geoparse/locate-mentions';
import type { Form } from '../lib/geoparse/mention';
import { linesOf, longestLine, type LineBatch } from './geocode-lines';

/** What becomes of a batch: lines to write, and a sentence about each line that could not be read. */
export interface BatchResult {
	readonly output: string;
	readonly problems: readonly string[];
	readonly reports: number;
}

/** Which of the mentions found are written. */
export interface WantedMentions {
	readonly forms: readonly Form[];
	/** Those that stand inside longer names, too: "Paris" in "Paris Police Department". */
	readonly insideNames: boolean;
}

interface ReportLine {
	readonly id: string | number;
	readonly text: string;
	readonly outlet?: string;
}

/** Reads `{id, text, published?, outlet?}` a line and writes `{id, mentions}` a line. An empty line is passed over. */
export function geocodeBatch(
	{ first, bytes, tooLong }: LineBatch,
	wanted: WantedMentions,
	gazetteer: Gazetteer
): BatchResult {
	if (tooLong) {
		const message = `line ${first}: longer than ${longestLine / 2 ** 20} MB; skipped`;
		return { output: '', problems: [message], reports: 0 };
	}
	const output: string[] = [];
	const problems: string[] = [];
	let number = first;
	for (const line of linesOf(bytes)) {
		const report = readReport(line);
		if (typeof report === 'string') problems.push(`line ${number}: ${report}; skipped`);
		else if (report) output.push(toLine(report, wanted, gazetteer));
		number++;
	}
	return { output: output.join(''), problems, reports: output.length };
}

function toLine(
	{ id, text, outlet }: ReportLine,
	{ forms, insideNames }: WantedMentions,
	gazetteer: Gazetteer
) {
	const options = { insideNames, ...(outlet === undefined ? {} : { outlet }) };
	const found = locateMentions(text, gazetteer, options);
	const mentions = found.filter(({ form }) => forms.includes(form));
	return JSON.stringify({ id, mentions }) + '\n';
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A report; undefined for a line of white space; else what is wrong, in words. */
function readReport(line: Uint8Array): ReportLine | string | undefined {
	let value: unknown;
	try {
		const json = utf8.decode(line);
		if (json.trim() === '') return undefined;
		value = JSON.parse(json);
	} catch (error) {
		if (error instanceof SyntaxError) return 'this is not JSON';
		if (error instanceof TypeError) return 'this is not UTF-8';
		throw error;
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return 'an object with “id” and “text” was expected';
	}
	const { id, text, outlet } = value as Record<string, unknown>; // any keys: each is looked at below
	if (typeof id !== 'string' && typeof id !== 'number') return '“id” must be a string or a number';
	if (typeof text !== 'string') return '“text” must be a string';
	return { id, text, ...(typeof outlet === 'string' ? { outlet } : {}) };
}
