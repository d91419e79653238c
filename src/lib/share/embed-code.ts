/** Pixels: as high as the words of a place need beneath a map that can be read. */
const height = 640;

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** HTML that puts the page at `address` into another page, under a title for who cannot see it. */
export const embedCode = (address: string, title: string): string =>
	`<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
