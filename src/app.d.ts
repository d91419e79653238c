import type { WayBack } from '$lib/reading/way-back';

declare global {
	/** The language of this build, which vite.config.ts puts in its place: what other languages need falls away. */
	const SITE_LOCALE: 'en' | 'fa' | 'ps';
	namespace App {
		interface Error {
			message: string;
			/** Where a reader with a wrong address may have wanted to go. */
			ways?: readonly WayBack[];
		}
	}
}

export {};
