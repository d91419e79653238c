/** Compiles src/lib/messages/*.json with Paraglide into src/lib/messages/compiled, which is not committed. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '@inlang/paraglide-js';

const folder = fileURLToPath(new URL('../lib/messages/', import.meta.url));
const compiled = `${folder}compiled`;

await compile({ project: `${folder}project.inlang`, outdir: compiled, emitReadme: false });

// Without its plugin, which it would fetch from a CDN if settings.json did not name it by its path, Paraglide succeeds
// with no messages.
const { $schema: _, ...messages } = JSON.parse(readFileSync(`${folder}en.json`, 'utf8'));
const missing = Object.keys(messages).filter(
	(key) => !existsSync(`${compiled}/messages/${key}.js`)
);
if (missing.length > 0)
	console.error(
		`Paraglide left out ${missing.length} messages, such as ${missing[0]}. Is @inlang/plugin-message-format installed where src/lib/messages/project.inlang/settings.json says?`
	);
// Paraglide leaves timers behind that would keep this going for half a minute.
process.exit(missing.length > 0 ? 1 : 0);
