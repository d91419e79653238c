import { z } from 'zod';
import type { Problem, Reading } from '../problem/problem';

/** What a feature is about, and the one or two words that it says: "two-before=town of". */
const feature = z
	.string()
	.regex(/^[a-z-]+(?:=\S*(?: \S*)?)?$/, 'a feature is “about”, “about=word” or “about=word word”');

/** Log odds beyond this are no finding but a mistake. */
const most = 20;

const model = z.strictObject({
	/** Names of the corpora that it learned from. */
	corpora: z.array(z.string().min(1)).min(1),
	recognition: z.record(feature, z.number().min(-most).max(most))
});

/** The learned weights as they lie in geodata/models. */
export type StoredModel = z.infer<typeof model>;

/**
 * Reads the learned weights. A browser takes them as they are: they are checked where they are written, before they are
 * packed for the filter, and by the tests.
 *
 * @param file path from the project's root, for problems
 */
export function parseModel(file: string, json: string): Reading<StoredModel> {
	const problem = (message: string): Problem => ({ file, message, remedy });
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return { ok: false, problems: [problem('this is not valid JSON')] };
	}
	const parsed = model.safeParse(value);
	if (parsed.success) return { ok: true, value: parsed.data };
	const problems = parsed.error.issues.map(({ path, message }) =>
		problem(`${path.map((part) => `“${String(part)}”`).join(', ') || 'the whole'}: ${message}`)
	);
	return { ok: false, problems };
}

const remedy = 'Train the weights again with npm run train:geoparse';
