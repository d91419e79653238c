import { cssOf, differing, labelDefaults, type Declarations } from './mark-style';

/** A range of the plate's sizes, as a container query, and what holds in it for each label, by the id in `data-mark`. */
export interface LabelRange {
	readonly query: string;
	readonly labels: ReadonlyMap<string, Declarations>;
}

/** The value that occurs most often: the first of those, where several do. */
function mostFrequent(values: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const entries = [...counts];
	const most = Math.max(...entries.map(([, count]) => count));
	return entries.find(([, count]) => count === most)?.[0] ?? '';
}

/** What holds for one label wherever a range does not say otherwise. */
function commonTo(said: readonly Declarations[]): Declarations {
	const values = new Map<string, string[]>();
	for (const [name, value] of said.flatMap((declarations) => Object.entries(declarations)))
		values.set(name, [...(values.get(name) ?? []), value]);
	return Object.fromEntries([...values].map(([name, all]) => [name, mostFrequent(all)] as const));
}

/**
 * One rule for each label that has anything to say, within the plate while it is as it was served. By order it wins over
 * what the components say, whose selectors weigh as much.
 */
function within(query: string, rules: Iterable<readonly [string, Declarations]>): string {
	const written = [...rules].flatMap(([id, declarations]) => {
		const css = cssOf(declarations);
		return css ? [`.plate [data-mark="${id}"]{${css}}`] : [];
	});
	return written.length > 0 ? `@container served ${query}{${written.join('')}}` : '';
}

/**
 * Returns the style sheet that says for each label, in each range, what the ranges say: what most of them agree on is
 * said once, before them. A label that a range does not name is hidden in it; a property that it leaves out must not
 * matter there.
 */
export function labelRules(ranges: readonly LabelRange[]): string {
	const ids = [...new Set(ranges.flatMap(({ labels }) => [...labels.keys()]))];
	const saidIn = ({ labels }: LabelRange, id: string) => labels.get(id) ?? { display: 'none' };
	const common = new Map(
		ids.map((id) => [id, commonTo(ranges.map((range) => saidIn(range, id)))] as const)
	);
	const first = [...common].map(([id, said]) => [id, differing(said, labelDefaults)] as const);
	const sheets = ranges.map((range) => {
		const rest = [...common].map(([id, said]) => [id, differing(saidIn(range, id), said)] as const);
		return within(range.query, rest);
	});
	return within('(width > 0)', first) + sheets.join('');
}
