import type { Layer } from './layer';

/** Beyond this many characters a value is broken over lines. */
const widest = 160;

/**
 * The layer as it is committed: JSON with short values on one line, so that a change shows as the few lines that it
 * touches, and the same bytes for the same layer.
 */
export function layerToJson(layer: Layer): string {
	return `${format(layer, '')}\n`;
}

function format(value: unknown, indent: string): string {
	const flat = JSON.stringify(value);
	if (typeof value !== 'object' || value === null || flat.length + indent.length <= widest)
		return flat;
	const inner = `${indent}\t`;
	if (Array.isArray(value)) {
		if (value.every(isPosition)) return flat;
		return `[\n${value.map((item) => inner + format(item, inner)).join(',\n')}\n${indent}]`;
	}
	const entries = Object.entries(value).filter(([, item]) => item !== undefined);
	const lines = entries.map(
		([key, item]) => `${inner}${JSON.stringify(key)}: ${format(item, inner)}`
	);
	return `{\n${lines.join(',\n')}\n${indent}}`;
}

const isPosition = (item: unknown) =>
	Array.isArray(item) && item.every((coordinate) => typeof coordinate === 'number');
