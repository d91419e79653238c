/**
 * The class that keeps a component's styles to itself: they are inlined and it stands on most elements, so a short one,
 * of a million and a half. No class of ours begins with a capital.
 *
 * @param {string} hash in lower case, at least four characters
 */
export const scopeClass = (hash) => `S${hash.slice(-4)}`;

/** Matches such classes in a selector. */
export const scopesInSelector = /(?<=\.)S[0-9a-z]{4}(?![\w-])/g;
