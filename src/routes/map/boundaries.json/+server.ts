import { json } from '@sveltejs/kit';
import { plateBoundaries } from '$lib/server/drawings';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The TopoJSON that the moving map draws its ground from. */
export const GET: RequestHandler = () => json(plateBoundaries());
