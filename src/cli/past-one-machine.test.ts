import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'whereabouts-'));
const [archive, answers] = [join(folder, 'archive'), join(folder, 'mentions')];
afterAll(() => rmSync(folder, { recursive: true }));

/** As the README has it for one machine and many. */
const command = `ls "$1" | xargs -P 3 -I FILE sh -c \
	'node src/cli/geocode.mjs --jsonl --workers 1 < "$1/FILE" > "$2/FILE"' sh "$1" "$2"`;

const towns = ['Oslo', 'Lima', 'Nairobi', 'Blantyre'];
const reportsIn = (file: number) =>
	Array.from({ length: 40 + file * 7 }, (_, i) => ({
		id: `${file}-${i}`,
		text: `Rain fell in ${towns[(file + i) % towns.length]}.`
	}));
const files = Array.from({ length: 9 }, (_, i) => i);

describe('an archive in many files, several filters at a time', { timeout: 120_000 }, () => {
	it('comes back whole: nothing lost, nothing doubled, each file in its order', () => {
		for (const path of [archive, answers]) mkdirSync(path);
		for (const file of files) {
			const lines = reportsIn(file).map((report) => `${JSON.stringify(report)}\n`);
			writeFileSync(join(archive, `${file}.jsonl`), lines.join(''));
		}
		execFileSync('sh', ['-c', command, 'sh', archive, answers]);
		expect(readdirSync(answers).sort()).toEqual(files.map((file) => `${file}.jsonl`));
		for (const file of files) {
			const lines = readFileSync(join(answers, `${file}.jsonl`), 'utf8')
				.trimEnd()
				.split('\n');
			const found = lines.map((line) => {
				const { id, mentions } = JSON.parse(line) as { id: string; mentions: { name: string }[] }; // the filter's own
				return [id, mentions.map(({ name }) => name)];
			});
			expect(found).toEqual(
				reportsIn(file).map(({ id, text }) => [id, [/in (\w+)\./.exec(text)?.[1]]])
			);
		}
	});
});
