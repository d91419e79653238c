import { parseAst } from 'vite';

/** A node of the syntax tree, as far as it matters here; https://github.com/estree/estree */
interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly [part: string]: unknown;
}

/** A message that a module asks for: `t.site_search()`, `t.map_label({ title })`, or `t.count_places` itself. */
interface Asked {
	readonly key: string;
	readonly start: number;
	readonly end: number;
	/** What it is called with, by name; null where it is not called at once, or not with names that can be read here. */
	readonly inputs: ReadonlyMap<string, Node> | null;
}

export const allMessages = "import * as t from './compiled/messages';";

/**
 * Returns a module of words in which every message that is nothing but a text stands as that text, with its inputs in
 * their places, and every other is imported from its own file, so that each goes where it is needed. Calls and names that
 * would be sent to every reader are most of what the messages weigh.
 *
 * @param code TypeScript that imports `allMessages`
 * @param texts the messages of the language, as its file has them
 */
export function inlineMessages(code: string, texts: Readonly<Record<string, unknown>>): string {
	const asked = messagesIn(parseAst(code, { lang: 'ts' }) as unknown as Node);
	const imported = new Set<string>();
	const render = (from: number, to: number): string => {
		let [rendered, at] = ['', from];
		for (const one of asked) {
			if (one.start < at || one.end > to) continue;
			rendered += code.slice(at, one.start) + renderMessage(one);
			at = one.end;
		}
		return rendered + code.slice(at, to);
	};
	const renderMessage = ({ key, inputs, start, end }: Asked): string => {
		const text = texts[key];
		if (inputs === null || typeof text !== 'string') {
			imported.add(key);
			const name = `t.${key}`;
			return `t_${key}${render(start + name.length, end)}`;
		}
		const literal = text.replace(/[\\`$]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name: string) => {
			const input = inputs.get(name);
			if (!input) throw new Error(`${key} is not given its ${name}.`);
			return `\${${render(input.start, input.end)}}`;
		});
		return `\`${literal}\``;
	};
	const rendered = render(0, code.length);
	const imports = [...imported].map(
		(key) => `import { ${key} as t_${key} } from './compiled/messages/${key}.js';`
	);
	return rendered.replace(allMessages, imports.join(' '));
}

/** The messages that are asked for, from the first to the last, the outer before those in its inputs. */
function messagesIn(tree: Node): Asked[] {
	const found: Asked[] = [];
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) return value.forEach(visit);
		if (!isNode(value)) return;
		const called = value.type === 'CallExpression' ? keyOf(value['callee']) : undefined;
		const key = called ?? keyOf(value);
		if (key !== undefined)
			found.push({
				key,
				start: value.start,
				end: value.end,
				inputs: called === undefined ? null : inputsOf(value['arguments'] as Node[])
			});
		for (const [part, child] of Object.entries(value))
			if (!(called !== undefined && part === 'callee')) visit(child);
	};
	visit(tree);
	return found;
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** `site_search` of `t.site_search`. */
function keyOf(value: unknown): string | undefined {
	if (!isNode(value) || value.type !== 'MemberExpression' || value['computed']) return undefined;
	const [object, property] = [value['object'] as Node, value['property'] as Node];
	return object['name'] === 't' ? String(property['name']) : undefined;
}

function inputsOf([argument, ...more]: readonly Node[]): Asked['inputs'] {
	if (argument === undefined) return new Map();
	if (argument.type !== 'ObjectExpression' || more.length > 0) return null;
	const properties = argument['properties'] as Node[];
	if (properties.some(({ type }) => type !== 'Property')) return null;
	return new Map(
		properties.map((property) => [
			String((property['key'] as Node)['name']),
			property['value'] as Node
		])
	);
}
