const preload = /[\t ]*<link href="[^"]*" rel="modulepreload">\n?/g;

/**
 * Returns a whole page with its scripts asked for once its words and its map have come: from its head they would take
 * their share of a weak link before anything can be painted.
 */
export function scriptsLast(html: string): string {
	const end = html.lastIndexOf('</body>');
	if (end < 0) return html;
	const links = html.match(preload) ?? [];
	const body = html.slice(0, end).replace(preload, '');
	return `${body}${links.map((link) => link.trim()).join('')}${html.slice(end)}`;
}
