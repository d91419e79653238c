import type { Locale } from '../lib/messages/locale';

/**
 * Makes a component ready for the language of a build, so that the others need not carry what only it needs:
 *
 * - `lang={ours}` marks our own English words, which pages in other languages quote: an English page says its language once.
 * - Where writing runs from the right, arrows point along it.
 */
export function localiseMarkup(component: string, locale: Locale): string {
	if (locale === 'en') return component.replace(/\s+lang=\{[^}]*\bours\b[^}]*\}/g, '');
	return component
		.split(/(<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->)/)
		.map((part, i) => (i % 2 === 1 ? part : rightToLeft(part)))
		.join('');
}

const mirrored: Readonly<Record<string, string>> = { '←': '→', '→': '←', '↗': '↖' };

const rightToLeft = (markup: string) =>
	markup
		.replaceAll('lang={ours}', 'lang="en"')
		.replace(/[←→↗]/g, (arrow) => mirrored[arrow] ?? arrow);
