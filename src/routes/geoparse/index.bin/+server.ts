import { packedIndex } from '$lib/server/packed-index';
import type { RequestHandler } from './$types';

/** Once, for every language. */
export const prerender = SITE_LOCALE === 'en';

/** The packed gazetteer, compressed with gzip: what the desk's worker reads names from. */
export const GET: RequestHandler = () =>
	new Response(packedIndex(), { headers: { 'content-type': 'application/octet-stream' } });
