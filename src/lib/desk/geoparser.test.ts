import { beforeEach, describe, expect, it, vi } from 'vitest';
import { desk } from '../messages/desk-words';
import { GeoparseError } from './geoparse-error';
import type { GeoparseAnswer, GeoparseRequest } from './geoparse-messages';
import { Geoparser } from './geoparser';

/** A worker that only does what a test tells it to. */
class FakeWorker extends EventTarget {
	readonly asked: GeoparseRequest[] = [];
	isTerminated = false;

	postMessage(request: GeoparseRequest): void {
		this.asked.push(request);
	}

	terminate(): void {
		this.isTerminated = true;
	}

	answer(data: GeoparseAnswer): void {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
}

let workers: FakeWorker[] = [];
const start = () => {
	const worker = new FakeWorker();
	workers.push(worker);
	return worker as unknown as Worker; // all of it that the geoparser uses
};
const worker = (index = 0) => workers[index] ?? expect.fail(`no worker ${index} was started`);
const geoparser = () => new Geoparser('/index.bin', start);

beforeEach(() => {
	workers = [];
	vi.stubGlobal('location', { href: 'https://desk.example/desk/' });
});

/** Everything that may happen to a worker while it is asked something, and what is then said. */
const endings: readonly (readonly [string, keyof typeof desk.problems, () => void])[] = [
	['the worker throws', 'stopped', () => worker().dispatchEvent(new Event('error'))],
	['an answer cannot be read', 'stopped', () => worker().dispatchEvent(new Event('messageerror'))],
	['a question cannot be read', 'stopped', () => worker().answer({ kind: 'broken' })],
	[
		'the gazetteer cannot be fetched',
		'unreachable',
		() => worker().answer({ kind: 'failed', number: 0, problem: 'unreachable' })
	],
	[
		'the gazetteer cannot be read',
		'unreadable',
		() => worker().answer({ kind: 'failed', number: 0, problem: 'unreadable' })
	]
];

const reasonOf = (promise: Promise<unknown>) =>
	promise.then(
		() => 'kept',
		(error: unknown) => (error instanceof GeoparseError ? error.message : String(error))
	);

describe('the geoparser', () => {
	it('asks one worker for one gazetteer, and hands each answer to whoever asked', async () => {
		const one = geoparser();
		const opened = one.open();
		const [first, second] = [one.locate('In Oslo.'), one.locate('In Lima.', 'limanews.example')];
		expect(worker().asked).toEqual([
			{ kind: 'open', index: 'https://desk.example/index.bin' },
			{ kind: 'locate', number: 1, text: 'In Oslo.' },
			{ kind: 'locate', number: 2, text: 'In Lima.', outlet: 'limanews.example' }
		]);
		worker().answer({ kind: 'opened', number: 0 });
		worker().answer({ kind: 'failed', number: 2, problem: 'unread' });
		worker().answer({ kind: 'located', number: 1, mentions: [] });
		await opened;
		expect(await first).toEqual([]);
		expect(await reasonOf(second)).toBe(desk.problems.unread);
		expect(workers).toHaveLength(1);
	});

	it.each(endings)(
		'rejects all that is asked when %s, and then starts anew',
		async (_, problem, end) => {
			const one = geoparser();
			const pending = [one.open(), one.locate('In Oslo.'), one.locate('In Lima.')].map(reasonOf);
			end();
			expect(await Promise.all(pending)).toEqual(Array(3).fill(desk.problems[problem]));
			expect(worker().isTerminated).toBe(true);
			const again = one.locate('In Nairobi.');
			worker(1).answer({ kind: 'opened', number: 0 });
			worker(1).answer({ kind: 'located', number: 1, mentions: [] });
			expect(await again).toEqual([]);
		}
	);

	it('rejects what is asked when it is closed, and what is asked later, and starts nothing', async () => {
		const one = geoparser();
		const pending = [one.open(), one.locate('In Oslo.')].map(reasonOf);
		one.close();
		const later = [one.locate('In Lima.'), one.open()].map(reasonOf);
		expect(await Promise.all([...pending, ...later])).toEqual(Array(4).fill(desk.problems.closed));
		expect(worker().isTerminated).toBe(true);
		expect(workers).toHaveLength(1);
	});

	it('says so where no worker can be started, and tries again the next time', async () => {
		let isAllowed = false;
		const one = new Geoparser('/index.bin', () => {
			if (!isAllowed) throw new Error('refused by the policy');
			return start();
		});
		expect(await reasonOf(one.locate('In Oslo.'))).toBe(desk.problems.stopped);
		isAllowed = true;
		const again = one.open();
		worker().answer({ kind: 'opened', number: 0 });
		expect(await reasonOf(again)).toBe('kept');
	});
});
