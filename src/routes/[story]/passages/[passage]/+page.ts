/** A page to be handed on: plain HTML. */
export const csr = false;
