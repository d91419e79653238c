/**
 * Returns what was written as JSON, compressed by gzip and set in base 64. https://compression.spec.whatwg.org/
 *
 * @throws where the text was cut or changed
 */
export async function unpack<T>(packed: string): Promise<T> {
	const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	// The same build wrote it.
	return JSON.parse(await new Response(stream).text()) as T;
}
