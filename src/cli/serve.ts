/** Serves build/ as a static host does: `--port 4173`, `--host 127.0.0.1`. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const folder = 'build';
const { port, host } = parseArgs({
	options: {
		port: { type: 'string', default: '4173' },
		host: { type: 'string', default: 'localhost' }
	}
}).values;

/** The page for unknown addresses: in the language that they begin with, if it is one. */
function notFound(address: string): Buffer {
	const own = `${folder}${/^\/\w+/.exec(address)?.[0] ?? ''}/404.html`;
	return readFileSync(existsSync(own) ? own : `${folder}/404.html`);
}

if (!existsSync(folder)) throw new Error('There is nothing to serve yet. Type: npm run build');
const files = sirv(folder, { dev: true, etag: true });
createServer((request, response) =>
	files(request, response, () => {
		response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
		response.end(notFound(request.url ?? '/'));
	})
).listen(Number(port), host, () => console.log(`http://${host}:${port}/`));
