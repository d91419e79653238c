import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { baseChunk } from './base-chunk';

const imports: Readonly<Record<string, readonly string[]>> = {
	'src/routes/+layout.svelte': ['src/lib/header.ts'],
	'src/lib/header.ts': ['src/lib/theme.ts'],
	'src/lib/reading/StoryFront.svelte': ['src/lib/dates.ts'],
	'src/lib/reading/PlacePage.svelte': ['src/lib/dates.ts', 'src/lib/distance.ts']
};
const root = '/site';
const graph = {
	getModuleInfo: (id: string) => ({
		importedIds: (imports[id.slice(root.length + 1)] ?? []).map((path) => resolve(root, path))
	})
};

it.each([
	['what the layout imports, at any remove', 'src/lib/theme.ts', 'base'],
	['what two of the pages that are read most share', 'src/lib/dates.ts', 'base'],
	['what one page alone needs', 'src/lib/distance.ts', null],
	['what nothing imports from the start', 'src/lib/map/engine.ts', null]
])('%s: %s', (_, path, chunk) => {
	expect(baseChunk(root)(resolve(root, path), graph)).toBe(chunk);
});
