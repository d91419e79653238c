import { getFeaturedStory } from '$lib/server/content';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ featured: getFeaturedStory().file.id });
