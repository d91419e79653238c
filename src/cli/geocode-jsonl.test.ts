import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Run {
	readonly out: string;
	readonly err: string;
	readonly status: number | null;
}

/** Runs the filter as a maker would, from a shell. */
function geocode(input: string, ...flags: string[]): Promise<Run> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, ['src/cli/geocode.mjs', '--jsonl', ...flags]);
		let [out, err] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
		child.on('close', (status) => resolve({ out, err, status }));
		child.stdin.on('error', () => undefined); // it may be gone before it has read everything
		child.stdin.end(input);
	});
}

interface Answer {
	readonly id: string | number;
	readonly mentions: readonly Record<string, unknown>[];
}
const answersIn = (out: string) =>
	out
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Answer); // the filter's own lines
const lineOf = (id: unknown, text: unknown) => JSON.stringify({ id, text });

describe('the filter', { timeout: 60_000 }, () => {
	it('writes one line a report, with where everything is and why', async () => {
		const text = 'Kenyan envoys flew from Nairobi to the capital of Ghana.';
		const { out, err, status } = await geocode(
			JSON.stringify({ id: 7, text, published: '2021-09-06', outlet: 'x.example', more: 1 })
		);
		const [answer] = answersIn(out);
		expect({ err, status, id: answer?.id }).toEqual({ err: '', status: 0, id: 7 });
		const nairobi = answer?.mentions[1];
		expect(text.slice(Number(nairobi?.start), Number(nairobi?.end))).toBe('Nairobi');
		expect(Object.keys(nairobi ?? {})).toEqual(
			'start end lat lon place name form role confidence reason'.split(' ')
		);
		expect(answer?.mentions.map(({ form }) => form)).toEqual(['demonym', 'name', 'name']);
	});

	it('passes over empty lines, skips bad ones by number and says so by its status', async () => {
		const lines = [lineOf('a', 'In Oslo.'), '', '{', '[]', lineOf('b', 3), lineOf({}, 'x'), ' '];
		const { out, err, status } = await geocode([...lines, lineOf('c', 'In Lima.')].join('\r\n'));
		expect(answersIn(out).map(({ id }) => id)).toEqual(['a', 'c']);
		expect(err.match(/^line \d+/gm)).toEqual(['line 3', 'line 4', 'line 5', 'line 6']);
		expect(status).toBe(1);
	});

	it('writes the forms that are asked for', async () => {
		const text = 'Chileans left Lima. The city slept.';
		const { out } = await geocode(lineOf('a', text), '--forms', 'name,description');
		expect(answersIn(out)[0]?.mentions.map(({ form }) => form)).toEqual(['name', 'description']);
		expect((await geocode('', '--forms', 'verb')).status).toBe(2);
	});

	it('writes names inside longer ones unless it is told not to', async () => {
		const line = lineOf('a', 'Oslo University closed. Snow fell on Lima, said the Bank of Ghana.');
		const namesIn = (out: string) => answersIn(out)[0]?.mentions.map(({ name }) => name);
		const [silent, yes, no, odd] = await Promise.all([
			geocode(line),
			geocode(line, '--inside-names', 'yes'),
			geocode(line, '--inside-names=no'),
			geocode(line, '--inside-names', 'maybe')
		]);
		expect(namesIn(silent.out)).toEqual(['Oslo', 'Lima', 'Ghana']);
		expect(yes.out).toBe(silent.out);
		expect(namesIn(no.out)).toEqual(['Lima']);
		expect([silent.status, yes.status, no.status]).toEqual([0, 0, 0]);
		expect(odd).toEqual({ out: '', err: '--inside-names takes yes or no\n', status: 2 });
	});

	it('leaves names inside longer ones out on every thread alike', async () => {
		const line = lineOf('a', `Oslo University closed.${' The harbour was quiet.'.repeat(400)}`);
		const input = `${line}\n`.repeat(45);
		const { out } = await geocode(input, '--workers', '3', '--inside-names', 'no');
		expect(out).toBe('{"id":"a","mentions":[]}\n'.repeat(45));
	});

	it('keeps the order, loses and doubles nothing, and says the same on any number of threads', async () => {
		const filler = ' The harbour was quiet.'.repeat(60);
		const reports = Array.from({ length: 700 }, (_, i) =>
			lineOf(i, `In Oslo and Lima ${i}.${filler}`)
		);
		const long = lineOf('long', `${'The harbour was quiet. '.repeat(50_000)}In Oslo.`);
		const input = [...reports.slice(0, 350), long, ...reports.slice(350), ''].join('\n');
		const [one, three] = await Promise.all([
			geocode(input, '--workers', '1'),
			geocode(input, '--workers', '3')
		]);
		const ids = answersIn(three.out).map(({ id }) => id);
		expect(ids).toEqual([
			...Array.from({ length: 350 }, (_, i) => i),
			'long',
			...Array.from({ length: 350 }, (_, i) => i + 350)
		]);
		expect(three.out === one.out && three.err === '').toBe(true);
	});

	it('is quiet when its reader has seen enough', async () => {
		const input = `${lineOf(1, 'In Oslo.')}\n`.repeat(20_000);
		const child = spawn('sh', ['-c', 'node src/cli/geocode.mjs --jsonl | head -1']);
		child.stdin.on('error', () => undefined); // as above
		child.stdin.end(input);
		const [out, err] = await Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
		expect(answersIn(out.join(''))).toHaveLength(1);
		expect(err.join('')).toBe('');
	});
});
