import { parseOrigin } from '../share/parse-origin';

/** Empty where it is not known when the site is built. */
export const siteOrigin = parseOrigin(process.env['SITE_ORIGIN']);

/** An address of the site with its origin; from the root where that is not known. */
export const absolute = (address: string): string => `${siteOrigin}${address}`;
