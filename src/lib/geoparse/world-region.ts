import { normaliseName } from '../gazetteer/normalise-name';
import { worldRegions } from './world-region-table';

/** Is it the name of a continent or of a part of the world ("Central Asia")? */
export const isWorldRegion = (name: string) => names.has(normaliseName(name));

/** As `normaliseName` leaves them. */
const names = new Set([...worldRegions].map((name) => name.replaceAll('-', ' ')));
