import type { Locale } from '../messages/locale';
import { fontFaces } from './fonts';
import { rightToLeftCss } from './right-to-left';
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

/** Arabic script first: some Latin faces of readers' machines have letters of it. */
const withArabic = {
	serif: "Vazirmatn, 'Source Serif 4', Georgia, 'Times New Roman', serif",
	sans: "Vazirmatn, 'Public Sans', system-ui, sans-serif",
	local: 'var(--sans)'
} as const satisfies Record<keyof typeof families, string>;

/** Returns the site's faces and custom properties as CSS text. */
export const themeCss = (locale: Locale = 'en'): string =>
	fontFaces(locale === 'en') + themeProperties(locale);

/**
 * Returns the site's custom properties as CSS text: colours of the light flavour on `:root`, of the dark one where the
 * reader's system or `data-theme` on the root asks for it, never on paper; families (`--serif`), type sizes (`--text-body`) and space
 * (`--space-4`).
 */
export function themeProperties(locale: Locale): string {
	const scale = [
		declarations('', locale === 'en' ? families : withArabic),
		declarations('text-', inRem(typeScale)),
		declarations('space-', inRem(Object.fromEntries(spacing.entries()))),
		`--measure:${measure}`
	].join(';');
	const dark = colours(flavours.dark, 'dark');
	return [
		`:root{${scale};${colours(flavours.light, 'light')}}`,
		`@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
		`@media screen{:root[data-theme=dark]{${dark}}}`,
		...(locale === 'en' ? [] : [rightToLeftCss])
	].join('');
}
