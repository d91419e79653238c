import { getFeaturedStory } from '$lib/server/content';
import type { LayoutServerLoad } from './$types';

// Here rather than in +layout.ts, of which every page would carry a copy.
export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = () => ({ featured: getFeaturedStory().file.id });
