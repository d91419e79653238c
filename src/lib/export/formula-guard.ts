/** What a spreadsheet may take for the beginning of a formula; https://owasp.org/www-community/attacks/CSV_Injection */
const dangerous = /^[=+\-@\t\r\n＝＋－＠']/u;

/**
 * Text that no spreadsheet takes for a formula: an apostrophe is put before what could be one, and before what begins
 * with an apostrophe itself, so that `unguardFormula` gives back every text as it was.
 */
export const guardFormula = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** The inverse of `guardFormula`: takes off one apostrophe from the beginning, where there is one. */
export const unguardFormula = (cell: string): string => cell.replace(/^'/, '');
