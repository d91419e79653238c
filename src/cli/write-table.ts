import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Writes a tab-separated table with a header line, and prints how large it is. */
export function writeTable(
	path: string,
	columns: readonly string[],
	rows: readonly (readonly unknown[])[]
): void {
	const text = `${[columns, ...rows].map((row) => row.join('\t')).join('\n')}\n`;
	writeFileSync(path, text);
	const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
	console.log(
		`${path}: ${rows.length} rows, ${megabytes(Buffer.byteLength(text))} MB, ${megabytes(gzipSync(text, { level: 9 }).length)} MB gzip`
	);
}

/** A text without tabs and line ends. */
export const cell = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Degrees to three decimals, about a hundred metres. */
export const degrees = (at: readonly [number, number]): [string, string] => [
	at[0].toFixed(3),
	at[1].toFixed(3)
];
