/** A font file out of its tables; https://learn.microsoft.com/typography/opentype/spec/otff */
export function writeSfnt(flavour: number, tables: ReadonlyMap<string, Buffer>): Buffer {
	const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
	const power = Math.floor(Math.log2(sorted.length));
	const header = Buffer.alloc(12 + 16 * sorted.length);
	header.writeUInt32BE(flavour, 0);
	header.writeUInt16BE(sorted.length, 4);
	header.writeUInt16BE(16 * 2 ** power, 6);
	header.writeUInt16BE(power, 8);
	header.writeUInt16BE(16 * (sorted.length - 2 ** power), 10);
	const parts = [header];
	let offset = header.length;
	for (const [index, [tag, table]] of sorted.entries()) {
		const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
		const at = 12 + 16 * index;
		header.write(tag, at, 'latin1');
		header.writeUInt32BE(checksum(padded), at + 4);
		header.writeUInt32BE(offset, at + 8);
		header.writeUInt32BE(table.length, at + 12);
		offset += padded.length;
		parts.push(padded);
	}
	return Buffer.concat(parts);
}

function checksum(padded: Buffer): number {
	let sum = 0;
	for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
	return sum;
}
