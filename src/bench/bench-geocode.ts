/**
 * How fast geoparsing is: start-up, characters a second on one core and through the filter on all, memory, and how time
 * grows from 1 kB to 10 MB. Prints; asserts nothing.
 *
 *     npx tsx src/bench/bench-geocode.ts [REPORTS.jsonl]
 *
 * Without a file the text is the gold report of geodata/gold, over and over.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { geoparse } from '../lib/geoparse/geoparse';
import { openGazetteer } from '../lib/server/open-gazetteer';

const megabyte = 1e6;
const [file] = process.argv.slice(2);
const texts = readTexts();
const length = texts.reduce((sum, text) => sum + text.length, 0);

let mostMemory = 0;
const opened = performance.now();
const gazetteer = openGazetteer(process.cwd());
print('gazetteer opened', `${Math.round(performance.now() - opened)} ms`);
print('one core, warm', `${rate(length, timeOf(texts, 2))} MB/s`);
print('growth of time', growth());
print('start-up of the filter, one short report', `${await filterTime([texts[0] ?? ''], 1)} ms`);
const many = repeatTo(10 * megabyte);
for (const workers of [1, availableParallelism()]) {
	const milliseconds = await filterTime(many, workers);
	const total = many.reduce((sum, text) => sum + text.length, 0);
	const value = `${rate(total, milliseconds)} MB/s, ${mostMemory} MB of memory`;
	print(`filter, ${workers} thread(s), start-up included`, value);
}
await printCompromise();

function readTexts(): string[] {
	if (file === undefined) return [readFileSync('geodata/gold/third-report.md', 'utf8')];
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines
		.filter((line) => line.trim() !== '')
		.map((line) => (JSON.parse(line) as { text: string }).text); // as the filter's input is documented
}

function repeatTo(characters: number): string[] {
	return Array.from({ length: Math.ceil(characters / length) }, () => texts).flat();
}

/** Milliseconds for the last of some rounds. */
function timeOf(some: readonly string[], rounds: number): number {
	let start = 0;
	for (let round = 0; round < rounds; round++) {
		start = performance.now();
		for (const text of some) geoparse(text, gazetteer);
	}
	return performance.now() - start;
}

/** Time for each character, as a multiple of what it is in 100 kB: 1 throughout where time grows linearly. */
function growth(): string {
	const whole = texts.join('\n\n');
	const cost = (characters: number) => {
		const text = whole.repeat(Math.ceil(characters / whole.length)).slice(0, characters);
		const copies = Math.max(1, Math.round(100_000 / characters));
		return timeOf(Array(copies).fill(text), 2) / (characters * copies);
	};
	const unit = cost(100_000);
	const sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
	return sizes.map((size) => `${size / 1000} kB ×${(cost(size) / unit).toFixed(2)}`).join('  ');
}

async function filterTime(some: readonly string[], workers: number): Promise<number> {
	const start = performance.now();
	const flags = ['--import', 'tsx', 'src/cli/geocode.ts', '--jsonl', '--workers', String(workers)];
	const child = spawn(process.execPath, flags, { stdio: ['pipe', 'ignore', 'inherit'] });
	const watch = setInterval(() => (mostMemory = memoryOf(child.pid) ?? mostMemory), 50);
	for (const [id, text] of some.entries()) {
		if (!child.stdin.write(`${JSON.stringify({ id, text })}\n`)) await once(child.stdin, 'drain');
	}
	child.stdin.end();
	await once(child, 'close');
	clearInterval(watch);
	return Math.round(performance.now() - start);
}

/** The most memory that a process has held, in MB; undefined where the system does not tell. */
function memoryOf(pid: number | undefined): number | undefined {
	const status = `/proc/${pid}/status`;
	if (!existsSync(status)) return undefined;
	const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
	return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}

async function printCompromise(): Promise<void> {
	const name = 'compromise';
	try {
		const { default: nlp } = (await import(name)) as {
			default: (text: string) => { places(): { json(): unknown } };
		};
		const start = performance.now();
		const some = repeatTo(0.5 * megabyte);
		for (const text of some) nlp(text).places().json();
		const total = some.reduce((sum, text) => sum + text.length, 0);
		print('compromise .places(), one core', `${rate(total, performance.now() - start)} MB/s`);
	} catch {
		print('compromise .places()', 'not installed');
	}
}

function rate(characters: number, milliseconds: number): string {
	return (characters / megabyte / (milliseconds / 1000)).toFixed(2);
}

function print(what: string, value: string): void {
	console.log(`${what.padEnd(44)}${value}`);
}
