import type { WayBack } from '$lib/reading/way-back';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Where a reader with a wrong address may have wanted to go. */
			ways?: readonly WayBack[];
		}
	}
}

export {};
