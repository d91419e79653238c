export { attribute, type AttributeOptions } from './attribute';
export type { Attribution, Manner, Span, Speech } from './attribution';
export { voicesOf } from './voices-of';
