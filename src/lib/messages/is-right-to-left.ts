/** Languages written in Arabic script that names come in. */
const rightToLeft = new Set(['fa', 'ps']);

/** Is a language, by its BCP 47 tag, written from right to left? */
export const isRightToLeft = (language: string) => rightToLeft.has(language);
