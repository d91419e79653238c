import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sourceVersion } from './source-version.mjs';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'sources-'));
	for (const folder of ['src/lib/messages/compiled', 'geodata', 'static'])
		mkdirSync(join(root, folder), { recursive: true });
	for (const file of ['package-lock.json', 'svelte.config.js', 'vite.config.ts', 'src/a.ts'])
		writeFileSync(join(root, file), file);
});
afterEach(() => rmSync(root, { recursive: true }));

it('is the same for the same sources, wherever they lie', () => {
	const other = mkdtempSync(join(tmpdir(), 'sources-'));
	cpSync(root, other, { recursive: true });
	expect(sourceVersion(other, ['en'])).toBe(sourceVersion(root, ['en']));
	rmSync(other, { recursive: true });
});

it('is another when a source changes, is renamed or is built for something else', () => {
	const before = sourceVersion(root, ['en']);
	expect(sourceVersion(root, ['fa'])).not.toBe(before);
	writeFileSync(join(root, 'geodata/story.yaml'), 'words');
	const after = sourceVersion(root, ['en']);
	expect(after).not.toBe(before);
	rmSync(join(root, 'geodata/story.yaml'));
	writeFileSync(join(root, 'geodata/other.yaml'), 'words');
	expect([before, after]).not.toContain(sourceVersion(root, ['en']));
});

it('does not heed tests, nor what is compiled', () => {
	const before = sourceVersion(root, ['en']);
	writeFileSync(join(root, 'src/a.test.ts'), 'a test');
	writeFileSync(join(root, 'src/lib/messages/compiled/en.js'), 'compiled');
	expect(sourceVersion(root, ['en'])).toBe(before);
});
