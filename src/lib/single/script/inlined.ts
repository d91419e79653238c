import type { SingleState } from '../single-data';

let state: SingleState | undefined;

/** Keeps what the file carries, for those who ask as if it were on the net. */
export function inline(read: SingleState): void {
	state = read;
}

/** Stands in for `map/fetched.ts`: what the site fetches is in the file, under its name. */
export async function fetched<T>(name: string): Promise<T> {
	const found = Object.entries(state ?? {}).find(([key]) => key === name)?.[1];
	if (found === undefined) throw new Error(`The file holds no “${name}”.`);
	return found as T;
}
