/** Geoparses beside the page, so that it stays usable: opens the packed gazetteer once, then answers text after text. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import { openPacked } from '../gazetteer/packed/open-packed';
import { locateMentions } from '../geoparse/locate-mentions';
import type { GeoparseAnswer, GeoparseProblem, GeoparseRequest } from './geoparse-messages';

let gazetteer: Promise<Gazetteer> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<GeoparseRequest>) => {
	void answer(data).then((message) => self.postMessage(message));
});
self.addEventListener('messageerror', () =>
	self.postMessage({ kind: 'broken' } satisfies GeoparseAnswer)
);

async function answer(request: GeoparseRequest): Promise<GeoparseAnswer> {
	const number = request.kind === 'open' ? 0 : request.number;
	try {
		if (request.kind === 'open') {
			gazetteer = open(request.index);
			await gazetteer;
			return { kind: 'opened', number: 0 };
		}
		const { text, outlet } = request;
		if (!gazetteer) return { kind: 'broken' };
		const mentions = locateMentions(text, await gazetteer, outlet === undefined ? {} : { outlet });
		return { kind: 'located', number, mentions };
	} catch (error) {
		// For whoever looks into it; the page says it in its own words.
		console.error(error);
		return { kind: 'failed', number, problem: error instanceof Failure ? error.problem : 'unread' };
	}
}

/** A failure whose problem is known. */
class Failure extends Error {
	readonly problem: GeoparseProblem;

	constructor(problem: GeoparseProblem, cause: unknown) {
		super(problem, { cause });
		this.problem = problem;
	}
}

async function open(address: string): Promise<Gazetteer> {
	const bytes = await fetchBytes(address);
	try {
		// Compressed by us, because few hosts compress a file of this kind.
		const whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
		return openPacked(new Uint8Array(await new Response(whole).arrayBuffer()));
	} catch (error) {
		throw new Failure('unreadable', error);
	}
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
	try {
		const response = await fetch(address);
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return await response.arrayBuffer();
	} catch (error) {
		throw new Failure('unreachable', error);
	}
}
