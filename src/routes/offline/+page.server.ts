import { wayBack } from '$lib/server/way-back';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ ways: wayBack() });
