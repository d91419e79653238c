import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../lib/messages/locale';
import { writeKept, type KeptFile } from '../lib/offline/kept-file';
import { addressOf, keeps } from '../lib/offline/keeps';

const bases = locales.map((locale) => (locale === 'en' ? '' : `/${locale}`));

const short = (content: string | Buffer) =>
	createHash('sha256').update(content).digest('hex').slice(0, 10);

/** What the worker of the pages below `base` keeps of a built site, what a reader meets first first. */
export function keptFiles(folder: string, base: string): KeptFile[] {
	const others = bases.filter((other) => other !== base);
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(folder, path)).isFile())
		.sort();
	const kept = paths.flatMap((path): KeptFile[] => {
		const when = keeps({ path, bytes: statSync(join(folder, path)).size }, base, others);
		if (when === null) return [];
		return [{ address: addressOf(path), revision: short(readFileSync(join(folder, path))), when }];
	});
	return kept.sort((a, b) => Number(isPage(a)) - Number(isPage(b)));
}

/** Pages need their scripts and styles, so that those come before. */
const isPage = ({ address }: KeptFile) => address.endsWith('/');

const placeholders = { version: '%kept-version%', files: '%kept-files%' };

/**
 * Tells the service worker of each language what to keep.
 *
 * @param folder of the built site
 * @throws Error where a worker is missing or has no place for the list
 */
export function writeKeptLists(folder: string): void {
	for (const base of bases) {
		const path = join(folder, base, 'service-worker.js');
		if (!existsSync(path)) throw new Error(`${path} is missing. Build the site first.`);
		const worker = readFileSync(path, 'utf8');
		for (const placeholder of Object.values(placeholders)) {
			if (worker.split(placeholder).length !== 2)
				throw new Error(
					`${path} has no single place for ${placeholder}; see src/service-worker.ts.`
				);
		}
		const files = writeKept(keptFiles(folder, base));
		writeFileSync(
			path,
			worker.replace(placeholders.files, files).replace(placeholders.version, short(files))
		);
	}
}
