const base = SITE_LOCALE === 'en' ? '' : `/${SITE_LOCALE}`;

/** Stands in for `$app/paths` where the explainer is built without SvelteKit: the same addresses. */
export function resolve(route: string, params: Readonly<Record<string, string>> = {}): string {
	const path = route
		.replace(/\/\([^)]+\)/g, '')
		.replace(/\[([^\]]+)\]/g, (part, name: string) => params[name] ?? part);
	return base + path;
}
