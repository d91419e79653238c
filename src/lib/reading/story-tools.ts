/* What a reader needs who filters a story's page or narrows its days: loaded when it is reached for. */
export { default as SpanChooser } from '../timeline/SpanChooser.svelte';
export { default as FilterOutcome } from './FilterOutcome.svelte';
export { FrontFilter } from './front-filter.svelte';
export { default as StoryFilters } from './StoryFilters.svelte';
