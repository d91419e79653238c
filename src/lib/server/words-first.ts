/** Scripts asked for ahead, and what the page says as linked data. */
const unread = [
	/[\t ]*<link href="[^"]*" rel="modulepreload">\n?/g,
	/<script type="application\/ld\+json">[^<]*<\/script>/g
];

/**
 * Returns a whole page with what no reader waits for at its end: in its head it would take its share of a weak link and
 * a weak phone before anything can be painted.
 */
export function wordsFirst(html: string): string {
	const end = html.lastIndexOf('</body>');
	if (end < 0) return html;
	let body = html.slice(0, end);
	const last: string[] = [];
	for (const kind of unread)
		body = body.replace(kind, (found) => {
			last.push(found.trim());
			return '';
		});
	return body + last.join('') + html.slice(end);
}
