import type { Locale } from '../messages/locale';
import { fontFaces } from './fonts';
import { rightToLeftCss } from './right-to-left';
import {
	families,
	flavours,
	hostedFamilies,
	measure,
	spacing,
	typeScale,
	type Flavour
} from './tokens';

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

type Families = Readonly<Record<keyof typeof families, string>>;

/** Where a page is mostly in Arabic script. */
const arabicFamilies: Families = {
	serif: "Georgia, 'Times New Roman', serif",
	sans: 'system-ui, sans-serif',
	local: 'system-ui, sans-serif'
};
/** Arabic script first: some Latin faces of readers' machines have letters of it. */
const arabicHosted: Families = {
	serif: "Vazirmatn, 'Source Serif 4'",
	sans: "Vazirmatn, 'Public Sans'",
	local: 'Vazirmatn'
};

/**
 * The families as custom properties (`--serif`). The site's own faces are asked for only where the browser has them
 * (`data-faces` on the root) or where no script can fetch them later.
 */
function familyCss(locale: Locale): string {
	const [machine, hosted]: [Families, Families] =
		locale === 'en' ? [families, hostedFamilies] : [arabicFamilies, arabicHosted];
	const names = Object.keys(machine) as (keyof Families)[];
	const both = declarations(
		'',
		Object.fromEntries(names.map((name) => [name, `${hosted[name]}, ${machine[name]}`]))
	);
	return `:root{${declarations('', machine)}}:root[data-faces]{${both}}@media (scripting:none){:root{${both}}}`;
}

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
		declarations('text-', inRem(typeScale)),
		declarations('space-', inRem(Object.fromEntries(spacing.entries()))),
		`--measure:${measure}`
	].join(';');
	const dark = colours(flavours.dark, 'dark');
	return [
		familyCss(locale),
		`:root{${scale};${colours(flavours.light, 'light')}}`,
		`@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
		`@media screen{:root[data-theme=dark]{${dark}}}`,
		...(locale === 'en' ? [] : [rightToLeftCss])
	].join('');
}
