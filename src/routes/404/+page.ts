/** Hosts look for `404.html`; it stands for any unknown address, so that no script may take it for a route. */
export const trailingSlash = 'never';
export const csr = false;
