import type { Boundaries, CountriesTopology, DivisionsTopology } from '../gazetteer/read-shapes';
import type { Reading } from '../problem/problem';
import { problemsOf } from '../problem/problems-of';
import { listFiles, readText } from './read-text';

const folder = 'geodata/boundaries';
const countriesFile = `${folder}/countries.json`;

/** Reads the boundaries of the countries, and of the divisions of each country that has a file of its own. */
export function loadBoundaries(root: string): Reading<Boundaries> {
	const countries = readJson<CountriesTopology>(root, countriesFile);
	const files = listFiles(root, folder, '.json').filter((file) => file !== countriesFile);
	const divisions = files.map((file) => readJson<DivisionsTopology>(root, file));
	if (!countries.ok || divisions.some(({ ok }) => !ok)) {
		return { ok: false, problems: problemsOf([countries, ...divisions]) };
	}
	const value = {
		countries: countries.value,
		divisions: divisions.flatMap((d) => (d.ok ? [d.value] : []))
	};
	return { ok: true, value };
}

/** The files are derived by `npm run derive:boundaries`, which alone writes them: their shape is trusted. */
function readJson<T>(root: string, file: string): Reading<T> {
	const text = readText(root, file);
	if (!text.ok) return text;
	try {
		return { ok: true, value: JSON.parse(text.value) as T };
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const message = 'this is not valid JSON';
		const remedy = 'Derive the boundaries again with npm run derive:boundaries';
		return { ok: false, problems: [{ file, message, remedy }] };
	}
}
