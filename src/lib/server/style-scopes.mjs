/**
 * The class that keeps a component's styles to itself: they are inlined and it stands on most elements, so a short one,
 * of a million and a half. No class of ours begins with a capital.
 *
 * @param {string} hash in lower case, at least four characters
 */
export const scopeClass = (hash) => `S${hash.slice(-4)}`;

/** Matches such classes in a selector. */
export const scopesInSelector = /(?<=\.)S[0-9a-z]{4}(?![\w-])/g;

/**
 * Takes the styles before it from the body to the end of the head, where they follow those they followed, and itself
 * out of the page: nothing stands then where the page that starts up does not expect it.
 */
export const gatherStyles =
	'{const s=document.currentScript;document.head.append(s.previousSibling);s.remove()}';
