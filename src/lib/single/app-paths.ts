/** Stands in for `$app/paths` where the explainer is built without SvelteKit: the same addresses, below no base. */
export function resolve(route: string, params: Readonly<Record<string, string>> = {}): string {
	return route
		.replace(/\/\([^)]+\)/g, '')
		.replace(/\[([^\]]+)\]/g, (part, name: string) => params[name] ?? part);
}
