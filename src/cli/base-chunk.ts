import { resolve } from 'node:path';

interface Chunking {
	getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** What every page starts from: Kit's client, the layout of the site, and the explainer's. */
const starts = [
	'node_modules/@sveltejs/kit/src/runtime/client/entry.js',
	'src/routes/+layout.svelte',
	'src/routes/+layout.ts',
	'src/routes/(explainer)/+layout.svelte'
];

/**
 * Returns a function that names the chunk of a module: what every page needs is one file, which compresses better than
 * twenty. What is loaded on demand, or by some pages only, is left to Rolldown. It is `codeSplitting.groups[].name`.
 */
export function baseChunk(root = process.cwd()): (id: string, graph: Chunking) => string | null {
	let base: Set<string> | undefined;
	return (id, graph) => {
		base ??= reachable(
			starts.map((path) => resolve(root, path)),
			graph
		);
		return base.has(id) ? 'base' : null;
	};
}

/** Modules that are imported from `ids`, at any remove, other than dynamically; Kit's own entry stays a file by itself. */
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
