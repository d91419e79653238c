/**
 * Makes components ready for the language of a build, so that the others need not carry what only it needs:
 *
 * - `lang={ours}` marks our own English words, which pages in other languages quote: an English page says its language once.
 * - Where writing runs from the right, whatever has a language has a direction too, and arrows point along the writing.
 *
 * @param {string} markup a component as it is written
 * @param {'en' | 'fa' | 'ps'} locale
 */
export function localiseMarkup(markup, locale) {
	if (locale === 'en') return markup.replace(/\s+lang=\{[^}]*\bours\b[^}]*\}/g, '');
	return markup
		.split(/(<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->)/)
		.map((part, i) => (i % 2 === 1 ? part : rightToLeft(part)))
		.join('');
}

const mirrored = { '←': '→', '→': '←', '↗': '↖' };

/** @param {string} markup */
const rightToLeft = (markup) =>
	markup
		.replace(/\blang="en"(?!\s+dir=)/g, 'lang="en" dir="ltr"')
		.replace(/\blang=\{[^}]*\}(?!\s+dir=)/g, '$& dir="auto"')
		.replace(/[←→↗]/g, (arrow) => mirrored[/** @type {keyof typeof mirrored} */ (arrow)]);
