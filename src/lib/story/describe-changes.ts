import type { Layer, LayerMention } from './layer';

/**
 * What differs between the committed layer and the one just made, in words: mentions that are new, gone, or mean
 * another place; places that come or go; and, if none of these, that only details changed.
 *
 * @param before the committed layer's text; empty if there is none
 */
export function describeChanges(before: string, after: Layer): string[] {
	if (before === '') return ['there is no committed layer yet'];
	const old = parse(before);
	if (!old) return ['the committed layer is not valid JSON'];
	const [was, is] = [index(old), index(after)];
	const changes = [
		...[...is].filter(([key]) => !was.has(key)).map(([key, place]) => `+ ${key} → ${place}`),
		...[...was].filter(([key]) => !is.has(key)).map(([key, place]) => `- ${key} → ${place}`),
		...[...is].flatMap(([key, place]) => {
			const earlier = was.get(key);
			return earlier === undefined || earlier === place ? [] : [`~ ${key}: ${earlier} → ${place}`];
		})
	];
	return changes.length > 0 ? changes : detailChanges(old, after);
}

/** Which features differ although their mentions mean the same. */
function detailChanges(old: Layer, after: Layer): string[] {
	const texts = new Map(old.features.map((feature) => [feature.id, JSON.stringify(feature)]));
	const changed = after.features.filter(
		(feature) => texts.get(feature.id) !== JSON.stringify(feature)
	);
	if (changed.length === 0) return ['only the order or the layout of the file differs'];
	return changed.map(({ id }) => `~ ${id}: names, footprint, scores or reasons differ`);
}

function parse(text: string): Layer | undefined {
	try {
		return JSON.parse(text) as Layer;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/** Each mention, named by report, offset and words, with the place it means, its form and its role. */
function index(layer: Layer): Map<string, string> {
	const placed = layer.features.flatMap(({ id, properties }) =>
		properties.mentions.map((mention) => [nameOf(mention), meaningOf(mention, id)] as const)
	);
	return new Map([
		...placed,
		...layer.unresolved.map((m) => [nameOf(m), meaningOf(m, 'no place')] as const),
		...said(layer)
	]);
}

/** Voices, dates and stated distances, each named by report and offset, with what it was taken for. */
function said({ voices, when, relations }: Layer): (readonly [string, string])[] {
	return [
		...voices.map(
			({ report, cue, source, party, manner, verification }) =>
				[
					`${report} at ${cue.start}, voice`,
					`${source}, ${party}, ${manner}${verification ? `, ${verification}` : ''}`
				] as const
		),
		...when.map(
			({ report, start, from, to, precision }) =>
				[`${report} at ${start}, date`, `${from} to ${to} (${precision})`] as const
		),
		...relations.map(
			({ report, start, exact, subject, object, agrees }) =>
				[
					`${report} at ${start}, “${exact}”`,
					`${subject} from ${object}, ${agrees === false ? 'differs' : 'agrees'}`
				] as const
		)
	];
}

const nameOf = ({ report, start, exact }: LayerMention) => `${report} at ${start}, “${exact}”`;
const meaningOf = ({ form, role }: LayerMention, place: string) => `${place} (${form}, ${role})`;
