import { fontFaces } from './fonts';
import { families, flavours, measure, spacing, typeScale, type Flavour } from './tokens';

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function declarations(prefix: string, values: Readonly<Record<string, string>>): string {
	return Object.entries(values)
		.map(([name, value]) => `--${prefix}${dashed(name)}:${value}`)
		.join(';');
}

function colours(flavour: Flavour, scheme: 'light' | 'dark'): string {
	return `color-scheme:${scheme};${declarations('', { ...flavour })}`;
}

const inRem = (values: Readonly<Record<string, number>>) =>
	Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}rem`]));

/** Returns the site's faces and custom properties as CSS text; `base` is the path under which the site is served. */
export const themeCss = (base = ''): string => fontFaces(base) + themeProperties();

/**
 * Returns the site's custom properties as CSS text: colours of the light flavour on `:root`, of the dark one where the
 * reader's system or `data-theme` on the root asks for it; families (`--serif`), type sizes (`--text-body`) and space
 * (`--space-4`).
 */
export function themeProperties(): string {
	const scale = [
		declarations('', families),
		declarations('text-', inRem(typeScale)),
		declarations('space-', inRem(Object.fromEntries(spacing.entries()))),
		`--measure:${measure}`
	].join(';');
	const dark = colours(flavours.dark, 'dark');
	return [
		`:root{${scale};${colours(flavours.light, 'light')}}`,
		`@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
		`:root[data-theme=dark]{${dark}}`
	].join('');
}
