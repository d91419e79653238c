import type { ContextLabel } from './map-place';

/** Id of a context name in a layout, where places go by theirs. */
export const contextId = ({ id }: Pick<ContextLabel, 'id'>): string => `context:${id}`;
