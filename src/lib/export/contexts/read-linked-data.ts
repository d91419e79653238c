import jsonld from 'jsonld';
import { loadLocally } from './local-contexts';

/** What an expanded document consists of: IRIs with lists of values. */
export interface LinkedNode {
	readonly '@id'?: string;
	readonly '@type'?: readonly string[];
	readonly '@value'?: string | number;
	readonly '@list'?: readonly LinkedNode[];
	readonly [iri: string]: unknown;
}

/**
 * Expands a document of JSON-LD without the network.
 *
 * @param base address of the document, for what it names from the root
 * @throws Error for a term that the contexts do not know, instead of leaving it out
 */
export async function expand(document: object, base?: string): Promise<LinkedNode[]> {
	// The types of jsonld 6 do not know `safe`, which jsonld 9 has.
	const options = { documentLoader: loadLocally, safe: true, base } as object;
	return (await jsonld.expand(document as jsonld.JsonLdDocument, options)) as LinkedNode[];
}

/** Writes an expanded document with the terms of the contexts again. */
export async function compact(nodes: readonly LinkedNode[], contexts: readonly string[]) {
	const options = { documentLoader: loadLocally } as object;
	const context = contexts as unknown as jsonld.ContextDefinition;
	const compacted = await jsonld.compact(nodes as jsonld.JsonLdDocument, context, options);
	return compacted as unknown as LinkedNode;
}

/** The values of a property; none where the node does not have it. */
export const valuesOf = (node: LinkedNode | undefined, iri: string): readonly LinkedNode[] =>
	(node?.[iri] ?? []) as readonly LinkedNode[];
