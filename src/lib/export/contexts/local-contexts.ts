import { annotationContext, geojsonContext } from '../annotations';
import { linkedPlacesContext } from '../places-lpf';
import { annotationTerms } from './annotation-terms';
import { geojsonTerms } from './geojson-terms';
import { linkedPlacesTerms } from './linked-places-terms';
import { schemaOrgTerms } from './schema-org-terms';

/**
 * Stand-ins for the contexts that our files name, by address, so that they are read without the network. Each is a list of
 * our own: the terms that we use, with the IRIs that the published context gives them.
 */
const contexts: Readonly<Record<string, object>> = {
	[annotationContext]: annotationTerms,
	[geojsonContext]: geojsonTerms,
	[linkedPlacesContext]: linkedPlacesTerms,
	'https://schema.org': schemaOrgTerms
};

/** A document loader for `jsonld` that knows these contexts and nothing else. */
export async function loadLocally(url: string) {
	const terms = contexts[url];
	if (!terms) throw new Error(`No context is kept for ${url}; see src/lib/export/contexts.`);
	return { documentUrl: url, document: { '@context': terms } };
}
