import postcss, { type Container } from 'postcss';
import { gatherStyles } from './gather-styles.mjs';
import { scopesInSelector } from './style-scopes.mjs';

/**
 * Returns a whole page whose head holds only the styles of what stands up to the marks of the map, with the rest right
 * after these: the less comes before them, the sooner a browser on a weak link or a weak phone paints a first frame.
 * A page without marks, or a part of one, is returned as it is.
 */
export function firstFrame(html: string): string {
	const head = html.indexOf('</head>');
	const mark = html.indexOf('data-marker', head);
	const marksEnd = html.indexOf('</nav>', mark);
	if (head < 0 || mark < 0 || marksEnd < 0) return html;
	const end = marksEnd + '</nav>'.length;
	const { tag, css, start } = lastSheet(html.slice(0, head));
	const { first, later } = partStyles(css, new Set(classesIn(html.slice(head, end))));
	if (!later) return html;
	return [
		html.slice(0, start),
		first,
		html.slice(start + css.length, end),
		`${tag}${later}</style><script>${gatherStyles}</script>`,
		html.slice(end)
	].join('');
}

interface Sheet {
	readonly tag: string;
	readonly css: string;
	readonly start: number;
}

/** The style sheet that Kit inlines, which is the last of the head, and where its text begins. */
function lastSheet(head: string): Sheet {
	const match = [...head.matchAll(/(<style[^>]*>)([\s\S]*?)<\/style>/g)].at(-1);
	const [, tag = '', css = ''] = match ?? [];
	return { tag, css, start: (match?.index ?? 0) + tag.length };
}

const classesIn = (html: string): string[] =>
	[...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));

/**
 * Parts a style sheet by the components whose styles it holds: `first` has those of the components whose scope is among
 * the classes seen, and what belongs to none; `later` has the others. Both keep the order. Between the two it changes: what
 * is `first` does not win any more, being as specific, over a component's styles that it followed.
 */
export function partStyles(
	css: string,
	seen: ReadonlySet<string>
): { readonly first: string; readonly later: string } {
	const isFirst = (selector: string) =>
		(selector.match(scopesInSelector) ?? []).every((scope) => seen.has(scope));
	const sheet = postcss.parse(css);
	const rest = sheet.clone();
	keep(sheet, isFirst);
	keep(rest, (selector) => !isFirst(selector));
	return { first: sheet.toString(), later: rest.toString() };
}

/** Keeps of the rules in a container the selectors that are wanted; what has no selector goes with those of no component. */
function keep(container: Container, isWanted: (selector: string) => boolean): void {
	container.each((node) => {
		if (node.type === 'rule') {
			const selectors = node.selectors.filter(isWanted);
			if (selectors.length === 0) node.remove();
			else if (selectors.length < node.selectors.length) node.selectors = selectors;
		} else if (node.type === 'atrule' && node.nodes) {
			keep(node, isWanted);
			if (node.nodes.length === 0) node.remove();
		} else if (!isWanted('')) node.remove();
	});
}
