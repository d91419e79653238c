import { irregularVerbs } from './verb-table';

/** The forms that an English verb takes. A form may be several: "said" is past and participle. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

interface Irregular {
	readonly past: readonly string[];
	readonly participle: readonly string[];
}

const irregular = new Map<string, Irregular>(
	irregularVerbs
		.split(';')
		.map((line) => line.trim().split(/\s+/u))
		.map(([base = '', past = '', participle = '']) => [
			base,
			{ past: past.split('|'), participle: participle.split('|') }
		])
);

/** All forms of the verb with this base, each with what it is. Consonants that double are in the table of irregulars. */
export function inflect(base: string): [string, VerbForm][] {
	const forms: [string, VerbForm][] = [
		[base, 'base'],
		[thirdPerson(base), 's'],
		[presentParticiple(base), 'ing']
	];
	const known = irregular.get(base);
	const regular = [regularPast(base)];
	for (const past of known?.past ?? regular) forms.push([past, 'past']);
	for (const participle of known?.participle ?? regular) forms.push([participle, 'participle']);
	return forms;
}

const endsInConsonantY = (base: string) => /[^aeiou]y$/u.test(base);

function thirdPerson(base: string): string {
	if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

function presentParticiple(base: string): string {
	const doubled = irregular.get(base)?.past[0];
	if (doubled?.startsWith(base + (base.at(-1) ?? '')) && doubled.endsWith('ed'))
		return `${base}${base.at(-1)}ing`;
	if (doublesBeforeIng.has(base)) return `${base}${base.at(-1)}ing`;
	if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
	return /[^eo]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

const doublesBeforeIng = new Set(
	'begin bet cut dig forget get hit let put quit run set shut sit split swim win'.split(' ')
);

function regularPast(base: string): string {
	if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
	return base.endsWith('e') ? `${base}d` : `${base}ed`;
}
