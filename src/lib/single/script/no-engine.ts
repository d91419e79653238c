/** Stands in for `map/engine.ts`: the file carries no map engine, and its drawing is the map. */
export function startEngine(): never {
	throw new Error('This file has no map engine.');
}
