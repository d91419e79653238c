import { fromUtf8, toUtf8 } from './utf8';

/** "WHA" and the number of the layout, which changes when what is written could be misread. */
const magic = Uint8Array.of(0x57, 0x48, 0x41, 1);
const headerLength = 8;

/** Named stretches of bytes. */
export type Sections = ReadonlyMap<string, Uint8Array>;

/** Named stretches of bytes as one: what it is, the length of a directory, the directory, the stretches. */
export function joinSections(sections: Sections): Uint8Array<ArrayBuffer> {
	const lengths = [...sections].map(([name, { length }]) => [name, length]);
	const directory = toUtf8(JSON.stringify(lengths));
	const parts = [directory, ...sections.values()];
	const total = parts.reduce((sum, { length }) => sum + length, headerLength);
	const bytes = new Uint8Array(total);
	bytes.set(magic);
	new DataView(bytes.buffer).setUint32(4, directory.length, true);
	let at = headerLength;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

/** The inverse of `joinSections`, without a copy. @throws RangeError for bytes of another kind, or cut short */
export function splitSections(bytes: Uint8Array): Sections {
	if (bytes.length < headerLength || magic.some((byte, i) => bytes[i] !== byte))
		throw new RangeError('this is no packed gazetteer of this layout');
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	let at = headerLength + view.getUint32(4, true);
	const directory = fromUtf8(bytes, headerLength, at);
	const lengths = JSON.parse(directory) as [string, number][]; // written by joinSections
	const sections = lengths.map(([name, length]): [string, Uint8Array] => {
		at += length;
		return [name, bytes.subarray(at - length, at)];
	});
	if (at !== bytes.length) throw new RangeError('the packed gazetteer is cut short');
	return new Map(sections);
}

/** The section of that name. @throws RangeError where there is none */
export function sectionOf(sections: Sections, name: string): Uint8Array {
	const section = sections.get(name);
	if (section === undefined) throw new RangeError(`the packed gazetteer has no section “${name}”`);
	return section;
}
