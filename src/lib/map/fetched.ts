/** Returns the JSON at `url`, which our own build wrote and tested as `T`; throws a sentence where it cannot. */
export async function fetched<T>(url: string): Promise<T> {
	const response = await fetch(url);
	if (!response.ok)
		throw new Error(`${url} answered ${response.status}; the map keeps its drawing.`);
	return (await response.json()) as T;
}
