import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

export interface FilterRun {
	/** From before the process is started to after it has ended. */
	readonly milliseconds: number;
	/** The most that it has held, in MB of 2 ** 20 bytes; undefined where the system does not tell. */
	readonly memory: number | undefined;
}

/** What stands before the filter's own arguments: Node.js alone, or npm, which takes its time. */
export const ways = {
	node: [process.execPath, 'src/cli/geocode.mjs'],
	npm: ['npm', 'run', '-s', 'geocode', '--']
} as const;

/**
 * Runs the filter on some lines.
 *
 * @throws Error where it fails
 */
export async function runFilter(
	lines: Iterable<string>,
	[command, ...before]: readonly [string, ...string[]],
	workers?: number
): Promise<FilterRun> {
	const start = performance.now();
	const threads = workers === undefined ? [] : ['--workers', String(workers)];
	const child = spawn(command, [...before, '--jsonl', ...threads], {
		stdio: ['pipe', 'ignore', 'inherit']
	});
	let memory: number | undefined;
	const watch = setInterval(() => (memory = memoryOf(child.pid) ?? memory), 20);
	const closed = once(child, 'close');
	for (const line of lines) {
		if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain');
	}
	child.stdin.end();
	const [status] = (await closed) as [number | null]; // as `close` is documented
	clearInterval(watch);
	if (status !== 0) throw new Error(`the filter ended with status ${status}`);
	return { milliseconds: performance.now() - start, memory };
}

function memoryOf(pid: number | undefined): number | undefined {
	const status = `/proc/${pid}/status`;
	if (!existsSync(status)) return undefined;
	const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
	return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}
