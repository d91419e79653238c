const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A text as UTF-8. */
export const toUtf8 = (text: string): Uint8Array => encoder.encode(text);

/** The text that bytes `[start, end)` are; the bytes may be shared between threads. */
export const fromUtf8 = (bytes: Uint8Array, start = 0, end = bytes.length): string =>
	// A copy, because no decoder reads shared memory.
	decoder.decode(bytes.slice(start, end));
