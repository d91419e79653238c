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

/**
 * Returns the site's custom properties as CSS text: colours of the light flavour on `:root`, of the dark one where the
 * reader's system or `data-theme` on the root asks for it, never on paper; families (`--serif`), type sizes (`--text-body`) and space
 * (`--space-4`).
 */
export function themeCss(base = ''): string {
	const scale = [
		declarations('', families),
		declarations('text-', inRem(typeScale)),
		declarations('space-', inRem(Object.fromEntries(spacing.entries()))),
		`--measure:${measure}`
	].join(';');
	const dark = colours(flavours.dark, 'dark');
	return [
		fontFaces(base),
		`:root{${scale};${colours(flavours.light, 'light')}}`,
		`@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
		`@media screen{:root[data-theme=dark]{${dark}}}`
	].join('');
}
