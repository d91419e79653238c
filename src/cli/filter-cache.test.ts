import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder, freshFolder, inputsOf, writeManifest } from './filter-cache.mjs';

const root = mkdtempSync(join(tmpdir(), 'whereabouts-'));
const path = (file: string) => join(root, file);
afterAll(() => rmSync(root, { recursive: true }));

beforeEach(() => {
	for (const folder of ['src', 'geodata/gazetteer', 'node_modules/.cache/whereabouts/built'])
		mkdirSync(path(folder), { recursive: true });
	writeFileSync(path('src/a.ts'), 'export const a = 1;');
	writeFileSync(path('package-lock.json'), '{}');
	writeFileSync(path('geodata/gazetteer/names.tsv'), 'Kabul');
	rmSync(path('geodata/gazetteer/new.tsv'), { force: true });
	writeManifest(root, { folder: 'built', ...inputsOf(root, ['src/a.ts']) });
});

const built = join(cacheFolder(root), 'built');

describe('the filter that was built', () => {
	it('is used while nothing has changed', () => {
		expect(freshFolder(root)).toBe(built);
	});

	it('is used where files were only touched, and then without reading them again', () => {
		utimesSync(path('src/a.ts'), 1, 1);
		expect(freshFolder(root)).toBe(built);
		expect(freshFolder(root)).toBe(built);
	});

	it.each([
		['code', 'src/a.ts', 'export const a = 2;'],
		['code, as long as before', 'src/a.ts', 'export const b = 1;'],
		['a table', 'geodata/gazetteer/names.tsv', 'Herat'],
		['what is installed', 'package-lock.json', '{ }'],
		['the tables there are', 'geodata/gazetteer/new.tsv', 'Balkh']
	])('is not used once %s changed, whatever the time it claims', (_what, file, text) => {
		writeFileSync(path(file), text);
		utimesSync(path(file), 1, 1);
		expect(freshFolder(root)).toBeUndefined();
	});

	it('is not used where code or the built folder is gone', () => {
		rmSync(path('src/a.ts'));
		expect(freshFolder(root)).toBeUndefined();
		writeFileSync(path('src/a.ts'), 'export const a = 1;');
		rmSync(built, { recursive: true });
		expect(freshFolder(root)).toBeUndefined();
	});
});
