import { resolve } from 'node:path';

interface Chunking {
	getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** What every page starts from: Kit's client, the layout of the site, and the explainer's. */
const starts = [
	'node_modules/@sveltejs/kit/src/runtime/client/entry.js',
	'src/routes/+layout.svelte',
	'src/routes/(explainer)/+layout.svelte',
	// Small, and shared by pages that share little else: files of their own would weigh more than they hold.
	'src/routes/+error.svelte',
	'src/lib/reading/PageHead.svelte',
	'src/lib/reading/FilterChoices.svelte',
	'src/lib/reading/cut-marks.ts'
];

/** The pages that are read most: what two of them share is needed by nearly every page. */
const readings = ['StoryFront', 'PlacePage', 'ReportPage'].map(
	(name) => `src/lib/reading/${name}.svelte`
);

/**
 * Returns a function that names the chunk of a module: what every page needs is one file, which compresses better than
 * twenty. What is loaded on demand, or by some pages only, is left to Rolldown. It is `codeSplitting.groups[].name`.
 */
export function baseChunk(root = process.cwd()): (id: string, graph: Chunking) => string | null {
	let base: Set<string> | undefined;
	let pages: readonly Set<string>[] | undefined;
	const inRoot = (path: string) => resolve(root, path);
	return (id, graph) => {
		base ??= reachable(starts.map(inRoot), graph);
		pages ??= readings.map((page) => reachable([inRoot(page)], graph));
		const isShared = pages.filter((page) => page.has(id)).length > 1;
		return base.has(id) || isShared || id.includes('rolldown/runtime') ? 'base' : null;
	};
}

/** Modules that are imported from `ids`, at any remove, other than dynamically; the first stays a file by itself. */
function reachable(ids: readonly string[], graph: Chunking): Set<string> {
	const found = new Set<string>();
	const open = [...ids];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
	}
	found.delete(ids[0] ?? '');
	return found;
}
