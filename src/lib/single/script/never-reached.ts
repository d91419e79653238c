/** Stands in for `map/when-reached.ts`: there is no map engine to wait for. */
export const whenReached = () => () => {};
