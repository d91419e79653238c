/** It stands for whatever page is not kept, so that no script may take it for a route. */
export const csr = false;
