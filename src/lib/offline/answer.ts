/** What a page asks for, as far as it decides who answers. */
export interface Asked {
	readonly method: string;
	readonly url: string;
	/** `navigate` for a page. */
	readonly mode: string;
	/** A part of a file is asked for. */
	readonly isRange: boolean;
}

/** What the worker knows of its site. */
export interface Known {
	readonly origin: string;
	/** Where its pages stand: '/' or '/fa/'. */
	readonly scope: string;
	/** Addresses that are kept from the start, and those kept once they have been used. */
	readonly first: ReadonlySet<string>;
	readonly used: ReadonlySet<string>;
}

export type Answer =
	/** The browser asks the net, as if there were no worker. */
	| { readonly by: 'browser' }
	/** What is kept under the address; the net only where it is missing. */
	| { readonly by: 'kept'; readonly address: string }
	/** The page stands at another address. */
	| { readonly by: 'redirection'; readonly to: string }
	/** The net, and a copy for when it is away. */
	| { readonly by: 'net'; readonly address: string };

/** Too large to keep without being asked, or of no use away from the net. */
const passing =
	/^\/geoparse\/|\/embed\/|\/share\/|\.png$|\/service-worker\.js$|\/_app\/version\.json$/;

/** Named for what is in them: a page of an older version still finds its own, and the net may have them no more. */
const immutable = /\/_app\/immutable\//;

/**
 * Tells how a request is answered. What is kept is one version of the site, pages and scripts alike, and answers
 * first: an open page never meets the files of another version. What a query asks for, the page works out itself.
 */
export function answerTo({ method, url, mode, isRange }: Asked, known: Known): Answer {
	const { origin, pathname, search } = new URL(url);
	if (method !== 'GET' || origin !== known.origin || isRange || passing.test(pathname))
		return { by: 'browser' };
	if (known.first.has(pathname) || known.used.has(pathname) || immutable.test(pathname))
		return { by: 'kept', address: pathname };
	if (mode === 'navigate') {
		// Of another language, whose own worker answers for it.
		if (!pathname.startsWith(known.scope)) return { by: 'browser' };
		if (known.first.has(`${pathname}/`)) return { by: 'redirection', to: `${pathname}/${search}` };
	}
	return { by: 'net', address: pathname };
}
