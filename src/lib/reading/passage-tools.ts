/* What filters the passages of a place: loaded once the address asks for some of them. */
export { default as FilterOutcome } from './FilterOutcome.svelte';
export { siftPassages } from './sift-passages';
