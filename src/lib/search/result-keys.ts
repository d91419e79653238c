/**
 * Arrow keys from the field into the results and among them, and back above the first. Only the keys that lead
 * somewhere are taken.
 *
 * @returns whether the key was one of them
 */
export function moveAmongResults(
	{ key, target }: KeyboardEvent,
	field: HTMLElement,
	results: ParentNode
): boolean {
	if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
	const stops = [field, ...results.querySelectorAll<HTMLElement>('[data-result]')];
	const at = stops.findIndex((stop) => stop === target);
	const next = at < 0 ? undefined : stops[at + (key === 'ArrowDown' ? 1 : -1)];
	next?.focus();
	return next !== undefined;
}
