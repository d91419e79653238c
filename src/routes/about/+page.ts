/** Plain words: no script is needed to read them. */
export const csr = false;
