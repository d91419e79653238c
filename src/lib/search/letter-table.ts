/** Letters of the Arabic script that keyboards, Dari and Pashto write differently for what a reader takes as one. */
export const arabicLetters: Readonly<Record<string, string>> = {
	ي: 'ی',
	ى: 'ی',
	ې: 'ی',
	ۍ: 'ی',
	ك: 'ک',
	ګ: 'گ',
	ة: 'ه',
	ۀ: 'ه',
	ە: 'ه',
	ہ: 'ه',
	ھ: 'ه',
	ٱ: 'ا',
	ټ: 'ت',
	ډ: 'د',
	ړ: 'ر',
	ڼ: 'ن'
};

/**
 * Spellings by which Latin script renders one sound of Dari or Pashto, applied in this order: "Masud", "Massoud" and
 * "Masood" become one; so do "Panjsher" and "Panjshair", "Cabul" and "Kabool", "Taleban" and "Taliban".
 */
export const transliterations: readonly (readonly [pattern: RegExp, sound: string])[] = [
	[/['’]/g, ''],
	[/dj/g, 'j'],
	[/ph/g, 'f'],
	[/gh/g, 'g'],
	[/q|c(?!h)/g, 'k'],
	[/w/g, 'v'],
	[/oo|ou|o/g, 'u'],
	[/ee|ie|ei|ai|ay|ey|e|y/g, 'i'],
	[/(.)\1+/g, '$1'],
	[/([aiu])h$/g, '$1']
];

/** Words that names and queries may have or lack: the izafat, the Pashto genitive, and what English puts between words. */
export const particles: ReadonlySet<string> = new Set([
	...['e', 'i', 'ye', 'de', 'da', 'د'],
	...['the', 'of', 'in', 'at', 'on', 'a', 'an', 'to', 'and', 'by', 'for']
]);
