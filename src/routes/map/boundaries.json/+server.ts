import { json } from '@sveltejs/kit';
import { plateBoundaries } from '$lib/server/drawings';
import type { RequestHandler } from './$types';

/** Once, for every language. */
export const prerender = SITE_LOCALE === 'en';

/** The TopoJSON that the moving map draws its ground from. */
export const GET: RequestHandler = () => json(plateBoundaries());
