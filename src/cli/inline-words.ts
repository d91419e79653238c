/** Texts of one language, by the names under which modules of words give them: `m` → `site.name` → `Whereabouts`. */
export type Words = ReadonlyMap<string, ReadonlyMap<string, string>>;

const text = /^(\t+)(\w+): t\.(\w+)\(\),?$/;
const group = /^\t(\w+): \{$/;
const start = /^export const (\w+) = \{$/;

/** What is named directly in an object of words; in `m`, directly in one of its groups. */
interface Named {
	readonly object: string;
	readonly path: string;
	readonly key: string;
	readonly line: number;
}

function namedIn(code: string): Named[] {
	let [object, inGroup] = ['', ''];
	return code.split('\n').flatMap((content, line) => {
		object = start.exec(content)?.[1] ?? object;
		inGroup = group.exec(content)?.[1] ?? inGroup;
		const [, tabs, name, key] = text.exec(content) ?? [];
		if (!tabs || !name || !key || object === '') return [];
		if (tabs.length !== (object === 'm' ? 2 : 1)) return [];
		return [{ object, path: object === 'm' ? `${inGroup}.${name}` : name, key, line }];
	});
}

/** The texts that modules of words give under a name, from their code and the messages of a language. */
export function wordsIn(
	modules: readonly string[],
	texts: Readonly<Record<string, unknown>>
): Words {
	const words = new Map<string, Map<string, string>>();
	for (const { object, path, key } of modules.flatMap(namedIn)) {
		const own = words.get(object) ?? new Map<string, string>();
		words.set(object, own.set(path, String(texts[key])));
	}
	return words;
}

/** Returns a module of words without the texts that stand where they are used. */
export function withoutTexts(code: string): string {
	const gone = new Set(namedIn(code).map(({ line }) => line));
	return code
		.split('\n')
		.map((line, i) => (gone.has(i) ? '' : line))
		.join('\n');
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'{': '&#123;',
	'}': '&#125;'
};

const escaped = (text: string) => text.replace(/[&<>"{}]/g, (sign) => entities[sign] ?? sign);

/**
 * Returns a component or module with texts where it names them (`m.site.search`), so that they go with what shows them,
 * and into the HTML of components: names alone are a sixtieth of what a page may weigh.
 */
export function inlineWords(code: string, words: Words): string {
	const imports = code.matchAll(/import \{([^}]*)\} from '[^']*messages\/[\w-]+'/g);
	const objects = [...imports].flatMap(([, names = '']) =>
		names.split(',').map((one) => one.trim())
	);
	return objects.reduce((inlined, object) => {
		const texts = words.get(object);
		if (!texts) return inlined;
		const path = `${object}\\.((?:\\w+\\.)?\\w+)\\b`;
		const put = (code: string, pattern: string, write: (text: string) => string) =>
			code.replace(new RegExp(pattern, 'g'), (found, path: string) => {
				const text = texts.get(path);
				return text === undefined ? found : write(text);
			});
		const inAttributes = put(inlined, `=\\{${path}\\}`, (text) => `="${escaped(text)}"`);
		const inMarkup = put(inAttributes, `(?<!\\$)\\{${path}\\}`, escaped);
		return put(inMarkup, `(?<![\\w.$])${path}(?!\\()`, (text) => JSON.stringify(text));
	}, code);
}
