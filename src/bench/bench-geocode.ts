/**
 * How fast geoparsing is: start-up, megabytes a second on one core and through the filter on all, memory, how time grows
 * from 1 kB to 10 MB, and what a browser has to fetch and to wait for; compromise beside it in the same run. Prints the
 * best of three (of 40 MB, which only shows whether memory stays flat, and of single lines, one run); asserts nothing. A megabyte of text is a million UTF-16 units. What runs on one core is measured in that
 * core's own time, so that a busy machine does not count; the filter by the clock, and beside it in the time of all cores.
 *
 *     npm run bench:geocode [-- REPORTS.jsonl]
 *
 * Without a file the text is that of this project's own reports, over and over.
 */
import nlp from 'compromise';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFilter } from '../cli/build-filter.mjs';
import { freshFolder } from '../cli/filter-cache.mjs';
import { openPacked } from '../lib/gazetteer/packed/open-packed';
import { geoparse } from '../lib/geoparse/geoparse';
import { runFilter, ways, type FilterRun } from './measure-filter';

const rounds = 3;
const megabyte = 1e6;
const cores = availableParallelism();
const [file] = process.argv.slice(2);
const texts = readTexts();
const whole = texts.join('\n\n');
const folder = freshFolder(process.cwd()) ?? (await buildFilter(process.cwd())).folder;
const index = readFileSync(join(folder, 'index.bin'));
const gazetteer = openPacked(index);

print('cores; load of the machine before', `${cores}; ${loadavg()[0]?.toFixed(1)}`);
const oneReport = [lineOf(1, whole.slice(0, 2000))];
print(
	'start-up and one report, by node',
	seconds(await best(() => runFilter(oneReport, ways.node)))
);
// npm starts the filter as a child: only the clock tells of both.
const { milliseconds } = await best(() => runFilter(oneReport, ways.npm));
print('start-up and one report, by npm run', `${(milliseconds / 1000).toFixed(2)} s`);

const compromise = megabytesASecond(megabyte / 4, (text) => nlp(text).places().json());
print('compromise .places(), one core', `${compromise.toFixed(2)} MB/s`);
const alone = megabytesASecond(2 * megabyte, (text) => geoparse(text, gazetteer));
print('geoparse, one core, warm', beside(alone));
const onOne = await printFilter(1, 10 * megabyte);
const onAll = await printFilter(cores, 10 * megabyte);
print('all cores beside one, by the clock', `${(onAll / onOne).toFixed(2)} ×`);
// Four times as much, for memory to grow with, if it did.
await printFilter(cores, 40 * megabyte, 1);
for (const characters of [megabyte, 10 * megabyte]) {
	const line = [lineOf(1, wholeOf(characters))];
	const run = await runFilter(line, ways.node, 1);
	print(`filter, one line of ${characters / megabyte} MB`, seconds(run));
}
print('time a character, from 1 kB to 10 MB', growth());
print('index to fetch, compressed', `${(gzipSync(index).length / 2 ** 20).toFixed(2)} MB`);
printReport();

function readTexts(): string[] {
	if (file === undefined) {
		const own = readdirSync('geodata/reports').map((name) => `geodata/reports/${name}`);
		return [...own, 'geodata/gold/third-report.md'].map((path) => readFileSync(path, 'utf8'));
	}
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => (JSON.parse(line) as { text: string }).text); // as the filter's input is documented
}

/** @returns megabytes a second, by the clock */
async function printFilter(workers: number, characters: number, times = rounds): Promise<number> {
	const run = await best(() => runFilter(reportsOf(characters), ways.node, workers), times);
	const rate = characters / megabyte / (run.milliseconds / 1000);
	const memory = run.memory === undefined ? '' : `, ${run.memory} MB of memory`;
	const { coreSeconds } = run;
	const ofCores = coreSeconds
		? `, ${(characters / megabyte / coreSeconds).toFixed(2)} MB a second of one core`
		: '';
	const what = `filter, ${workers} of ${cores} cores, ${characters / megabyte} MB`;
	print(what, beside(rate) + ofCores + memory);
	return rate;
}

/** Lines of reports with so many characters of text in all. */
function* reportsOf(characters: number): Generator<string> {
	let left = characters;
	for (let id = 0; left > 0; id++) {
		const text = (texts[id % texts.length] ?? '').slice(0, left);
		left -= text.length;
		yield lineOf(id, text);
	}
}

async function best(run: () => Promise<FilterRun>, times = rounds): Promise<FilterRun> {
	const runs: FilterRun[] = [];
	for (let round = 0; round < times; round++) runs.push(await run());
	return runs.reduce((a, b) => (a.milliseconds <= b.milliseconds ? a : b));
}

/** The best round of `read` going through the reports. */
function megabytesASecond(characters: number, read: (text: string) => unknown): number {
	const some = [...reportsOf(characters)].map(
		(line) => (JSON.parse(line) as { text: string }).text
	); // of lineOf
	return characters / megabyte / (leastTime(() => some.forEach(read)) / 1000);
}

/** Milliseconds of this process's own time, the least of some rounds. */
function leastTime(run: () => void): number {
	const times = Array.from({ length: rounds }, () => {
		const before = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000;
	});
	return Math.min(...times);
}

/** One text of so many characters. */
function wholeOf(characters: number): string {
	return whole.repeat(Math.ceil(characters / whole.length)).slice(0, characters);
}

/** Time for each character, as a multiple of what it is in 100 kB: the same throughout where time grows linearly. */
function growth(): string {
	const cost = (characters: number) => {
		const text = wholeOf(characters);
		const copies = Math.max(1, Math.round(megabyte / characters));
		const time = leastTime(() => {
			for (let copy = 0; copy < copies; copy++) geoparse(text, gazetteer);
		});
		return time / (characters * copies);
	};
	const unit = cost(100_000);
	const sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
	return sizes.map((size) => `${size / 1000} kB ×${(cost(size) / unit).toFixed(2)}`).join('  ');
}

/** As in a browser's worker: the index was just fetched, nothing has been read yet. */
function printReport(): void {
	const report = whole
		.split(/(?<=\s)/)
		.slice(0, 1000)
		.join('');
	let opened = openPacked(index);
	const opening = leastTime(() => (opened = openPacked(index)));
	const before = process.cpuUsage();
	geoparse(report, opened);
	const first = process.cpuUsage(before).user / 1000;
	const again = leastTime(() => geoparse(report, opened));
	const times = [opening, first, again].map((time) => `${time.toFixed(1)} ms`);
	print('opening; 1,000 words; the same again', times.join('; '));
}

function lineOf(id: number, text: string): string {
	return JSON.stringify({ id, text });
}

function seconds({ milliseconds, memory, coreSeconds }: FilterRun): string {
	const held = memory === undefined ? '' : `, ${memory} MB of memory`;
	const own = coreSeconds ? `, ${coreSeconds.toFixed(2)} s of one core` : '';
	return `${(milliseconds / 1000).toFixed(2)} s${own}${held}`;
}

function beside(rate: number): string {
	return `${rate.toFixed(2)} MB/s, ${(rate / compromise).toFixed(1)} × compromise`;
}

function print(what: string, value: string): void {
	console.log(`${what.padEnd(40)}${value}`);
}
