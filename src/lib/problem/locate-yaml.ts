import {
	LineCounter,
	parseDocument,
	isCollection,
	isNode,
	isPair,
	isScalar,
	type Document
} from 'yaml';
import type { z } from 'zod';
import type { Problem, Reading } from './problem';

/** Keys and indexes from the root of a document to a value in it. */
export type Path = readonly (string | number)[];

export interface LocatedValue<T> {
	readonly value: T;
	/** 1-based line on which the value at `path` (or, failing that, its nearest parent) begins. */
	lineOf(path: Path): number | undefined;
}

/**
 * Reads YAML (or JSON, which is YAML) and checks it against a schema.
 *
 * @param file path from the project's root, for problems
 * @param firstLine line of the file on which `text` begins: front matter starts on line 2
 * @returns the typed value with its lines, or every problem at once: of syntax, or of shape
 */
export function readYaml<T>(
	file: string,
	text: string,
	schema: z.ZodType<T>,
	firstLine = 1
): Reading<LocatedValue<T>> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	if (document.errors.length > 0) {
		const problems = document.errors.map((error) => ({
			file,
			line: lineAt(error.pos[0]),
			message: `this is not valid YAML: ${firstSentence(error.message)}`,
			remedy: 'Check indentation, quotes and colons there'
		}));
		return { ok: false, problems };
	}
	const lineOf = (path: Path) => {
		const offset = offsetOf(document, path);
		return offset === undefined ? undefined : lineAt(offset);
	};
	const parsed = schema.safeParse(document.toJS());
	if (parsed.success) return { ok: true, value: { value: parsed.data, lineOf } };
	return {
		ok: false,
		problems: parsed.error.issues.flatMap((issue) =>
			describeIssue(issue, { file, lineOf, has: (path) => document.hasIn(path) })
		)
	};
}

function firstSentence(message: string): string {
	return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

/** Offset of the key (for what sits in a map) or the item at `path`; of its nearest parent if it is missing. */
function offsetOf(document: Document, path: Path): number | undefined {
	let node: unknown = document.contents;
	let offset = isNode(node) ? node.range?.[0] : undefined;
	for (const step of path) {
		if (!isCollection(node)) return offset;
		const pair = node.items.find(
			(item) => isPair(item) && isScalar(item.key) && item.key.value === step
		);
		if (isPair(pair) && isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
		node = node.get(step, true);
		if (!pair && isNode(node)) offset = node.range?.[0] ?? offset;
	}
	return offset;
}

type Issue = z.core.$ZodIssue;

interface Source {
	readonly file: string;
	lineOf(path: Path): number | undefined;
	/** Is something written at `path`? */
	has(path: Path): boolean;
}

function describeIssue(issue: Issue, source: Source): Problem[] {
	const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
	const at = (place: Path, message: string, remedy: string): Problem => {
		const line = source.lineOf(place);
		return { file: source.file, ...(line === undefined ? {} : { line }), message, remedy };
	};
	const where = path.length > 0 ? `“${path.join('.')}”` : 'the file';
	if (issue.code === 'unrecognized_keys') {
		const remedy = 'Remove it, or correct its spelling';
		return issue.keys.map((key) => at([...path, key], `there is no key “${key}” here`, remedy));
	}
	if (path.length > 0 && !source.has(path)) {
		return [at(path, `${where} is missing`, 'Add it')];
	}
	if (issue.code === 'invalid_union' && issue.errors.length > 0) {
		const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
		return nearest.flatMap((inner) =>
			describeIssue({ ...inner, path: [...path, ...inner.path] }, source)
		);
	}
	return [at(path, `${where} is not right: ${issue.message}`, remedyFor(issue))];
}

/** How far into the value a variant of a union matched before it failed: the deepest is the one that was meant. */
const depth = (issues: readonly Issue[]) => Math.max(...issues.map((issue) => issue.path.length));

function remedyFor(issue: Issue): string {
	if (issue.code === 'invalid_value') return `Write one of: ${issue.values.join(', ')}`;
	if (issue.code === 'invalid_type') return `Write a value of type ${issue.expected}`;
	return 'Write a value that fits';
}
