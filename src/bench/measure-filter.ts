import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

export interface FilterRun {
	/** From before the process is started to after it has ended. */
	readonly milliseconds: number;
	/** The most that it has held, in MB of 2 ** 20 bytes; undefined where the system does not tell. */
	readonly memory: number | undefined;
	/** Time of all cores together that it took, in seconds; undefined where the system does not tell. */
	readonly coreSeconds: number | undefined;
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
	let coreSeconds: number | undefined;
	const watch = setInterval(() => {
		memory = memoryOf(child.pid) ?? memory;
		coreSeconds = coreSecondsOf(child.pid) ?? coreSeconds;
	}, 20);
	const closed = once(child, 'close');
	for (const line of lines) {
		if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain');
	}
	child.stdin.end();
	const [status] = (await closed) as [number | null]; // as `close` is documented
	clearInterval(watch);
	if (status !== 0) throw new Error(`the filter ended with status ${status}`);
	return { milliseconds: performance.now() - start, memory, coreSeconds };
}

function memoryOf(pid: number | undefined): number | undefined {
	const status = `/proc/${pid}/status`;
	if (!existsSync(status)) return undefined;
	const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
	return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}

/** Linux counts in hundredths of a second; https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function coreSecondsOf(pid: number | undefined): number | undefined {
	const stat = `/proc/${pid}/stat`;
	if (!existsSync(stat)) return undefined;
	// After the name, which may hold anything: user and system time are the 12th and 13th.
	const [user, system] =
		readFileSync(stat, 'utf8').split(') ').at(-1)?.split(' ').slice(11, 13) ?? [];
	return (Number(user) + Number(system)) / 100;
}
