/** Geoparses beside the page, so that it stays usable: opens the packed gazetteer once, then answers text after text. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import { openPacked } from '../gazetteer/packed/open-packed';
import { locateMentions } from '../geoparse/locate-mentions';
import type { GeoparseAnswer, GeoparseRequest } from './geoparse-messages';

let gazetteer: Promise<Gazetteer> | undefined;

self.addEventListener('message', (event: MessageEvent<GeoparseRequest>) => {
	const number = event.data.kind === 'open' ? 0 : event.data.number;
	answer(event.data).then(
		(message) => self.postMessage(message),
		(error: unknown) => {
			const message = error instanceof Error ? error.message : String(error);
			self.postMessage({ kind: 'failed', number, message } satisfies GeoparseAnswer);
		}
	);
});

async function answer(request: GeoparseRequest): Promise<GeoparseAnswer> {
	if (request.kind === 'open') {
		gazetteer = open(request.index);
		await gazetteer;
		return { kind: 'opened', number: 0 };
	}
	const { number, text, outlet } = request;
	if (!gazetteer) throw new Error('the gazetteer was not opened');
	const mentions = locateMentions(text, await gazetteer, outlet === undefined ? {} : { outlet });
	return { kind: 'located', number, mentions };
}

async function open(address: string): Promise<Gazetteer> {
	const response = await fetch(address);
	if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
	// Compressed by us, because few hosts compress a file of this kind.
	const bytes = response.body.pipeThrough(new DecompressionStream('gzip'));
	return openPacked(new Uint8Array(await new Response(bytes).arrayBuffer()));
}
