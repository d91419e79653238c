import { packedIndex } from '$lib/server/packed-index';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The packed gazetteer, compressed with gzip: what the desk's worker reads names from. */
export const GET: RequestHandler = () =>
	new Response(packedIndex(), { headers: { 'content-type': 'application/octet-stream' } });
