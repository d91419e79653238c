import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder, freshFolder, inputsOf, makeFolder } from './filter-cache.mjs';

const root = mkdtempSync(join(tmpdir(), 'whereabouts-'));
const path = (file: string) => join(root, file);
const manifest = join(cacheFolder(root), 'manifest.json');
afterAll(() => rmSync(root, { recursive: true }));

/** Stands for the compiler: code and an index, in two steps. */
async function fill(folder: string) {
	writeFileSync(join(folder, 'code.mjs'), 'export const a = 1;');
	await Promise.resolve();
	writeFileSync(join(folder, 'index.bin'), 'Kabul');
	return inputsOf(root, ['src/a.ts']);
}
const make = async () => (await makeFolder(root, fill)).folder;
const codeIn = (folder: string | undefined) => readFileSync(join(folder ?? '', 'code.mjs'), 'utf8');

let built: string;
beforeEach(async () => {
	rmSync(path('node_modules'), { recursive: true, force: true });
	for (const folder of ['src', 'geodata/gazetteer', 'node_modules'])
		mkdirSync(path(folder), { recursive: true });
	writeFileSync(path('src/a.ts'), 'export const a = 1;');
	writeFileSync(path('package-lock.json'), '{}');
	writeFileSync(path('geodata/gazetteer/names.tsv'), 'Kabul');
	rmSync(path('geodata/gazetteer/new.tsv'), { force: true });
	built = await make();
});

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

describe('a built filter that was damaged', () => {
	it.each([
		['nothing', ''],
		['half a manifest', '{"folder": "filt'],
		['something else', '[3]'],
		['a manifest of another shape', '{"folder": "built"}'],
		['a folder elsewhere', '{"folder":"../x","inputs":[],"listings":{},"outputs":{}}']
	])('is made again where the manifest holds %s', async (_what, text) => {
		writeFileSync(manifest, text);
		expect(freshFolder(root)).toBeUndefined();
		const again = await make();
		expect(freshFolder(root)).toBe(again);
	});

	it('is made again where a file of it is gone or cut short', async () => {
		truncateSync(join(built, 'index.bin'), 2);
		expect(freshFolder(root)).toBeUndefined();
		built = await make();
		rmSync(join(built, 'code.mjs'));
		expect(freshFolder(root)).toBeUndefined();
		expect(freshFolder(root) ?? (await make())).not.toBe(built);
	});

	it('leaves nothing behind where building fails, and what there was stays in use', async () => {
		const fail = () => Promise.reject(new Error('no compiler'));
		await expect(makeFolder(root, fail)).rejects.toThrow('no compiler');
		expect(readdirSync(cacheFolder(root)).filter((name) => /unfinished/.test(name))).toEqual([]);
		expect(freshFolder(root)).toBe(built);
	});
});

describe('several processes that build at once', () => {
	it('each use a whole one of their own, and the last is kept', async () => {
		const folders = await Promise.all([make(), make(), make()]);
		expect(new Set(folders).size).toBe(3);
		for (const folder of folders) expect(codeIn(folder)).toBe('export const a = 1;');
		expect(folders).toContain(freshFolder(root));
		const names = readdirSync(cacheFolder(root));
		expect(
			names.filter((name) => !/^(filter-[0-9a-f]{12}-\w{6}|manifest\.json)$/.test(name))
		).toEqual([]);
	});
});

describe('a folder that cannot be written to', () => {
	it('has the filter built for one run, elsewhere', async () => {
		// A file in its place refuses whoever runs this.
		rmSync(dirname(cacheFolder(root)), { recursive: true });
		writeFileSync(dirname(cacheFolder(root)), '');
		const { folder, isKept } = await makeFolder(root, fill);
		expect(isKept).toBe(false);
		expect(folder.startsWith(tmpdir())).toBe(true);
		expect(codeIn(folder)).toBe('export const a = 1;');
		expect(freshFolder(root)).toBeUndefined();
		rmSync(folder, { recursive: true });
	});

	it('does not keep a filter that was built before from being used', () => {
		utimesSync(path('src/a.ts'), 1, 1);
		const before = readFileSync(manifest, 'utf8');
		chmodSync(root, 0o755);
		chmodSync(cacheFolder(root), 0o555);
		try {
			expect(asNobody(() => freshFolder(root))).toBe(built);
			expect(readFileSync(manifest, 'utf8')).toBe(before);
		} finally {
			chmodSync(cacheFolder(root), 0o755);
		}
	});
});

/** Permissions do not keep the administrator out, as whom tests may run. */
function asNobody<T>(run: () => T): T {
	if (process.geteuid?.() !== 0) return run();
	process.seteuid?.(65534);
	try {
		return run();
	} finally {
		process.seteuid?.(0);
	}
}
