import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureGazetteer } from '../lib/gazetteer/fixture-gazetteer';
import { geocodeBatch } from './geocode-batch';
import { linesOf, readLines, type LineBatch } from './geocode-lines';

const gazetteer = fixtureGazetteer();
const wanted = { forms: ['name', 'demonym', 'description'] as const, insideNames: true };
const run = (bytes: Uint8Array) => geocodeBatch({ first: 1, bytes }, wanted, gazetteer);

/** Any string, halves of surrogate pairs too. */
const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(fc.nat({ max: 0xffff }), { maxLength: 20 })
		.map((codes) => String.fromCharCode(...codes)),
	fc.constantFrom('In Kabul.', '\ud83d Kabul \udc00', '\u202eKabul\u2067', 'Kabul\u0000', '')
);
const report = fc.record(
	{
		id: fc.oneof(anyText, fc.integer()),
		text: anyText,
		outlet: anyText,
		published: fc.jsonValue()
	},
	{ requiredKeys: ['id', 'text'] }
);
const bytes = fc.uint8Array({ maxLength: 60 });

async function* inPieces(whole: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
	let start = 0;
	for (const cut of [...cuts].sort((a, b) => a - b)) {
		const end = Math.min(cut, whole.length);
		await Promise.resolve();
		if (end > start) yield whole.subarray(start, end);
		start = Math.max(start, end);
	}
	yield whole.subarray(start);
}

async function linesIn(chunks: AsyncIterable<Uint8Array>): Promise<string[]> {
	const batches: LineBatch[] = [];
	for await (const batch of readLines(chunks)) batches.push(batch);
	return batches.flatMap((batch) =>
		[...linesOf(batch.bytes)].map(
			(line, i) => `${batch.first + i} ${Buffer.from(line).toString('hex')}`
		)
	);
}

describe('a batch of lines', () => {
	it('is answered line by line, in order, whatever the reports hold, and alike each time', () => {
		fc.assert(
			fc.property(fc.array(report, { minLength: 1, maxLength: 8 }), (reports) => {
				const batch = Buffer.from(reports.map((one) => JSON.stringify(one)).join('\n'));
				const { output, problems } = run(batch);
				expect(problems).toEqual([]);
				const answers = output.trimEnd().split('\n');
				expect(answers.map((line) => (JSON.parse(line) as { id: unknown }).id)).toEqual(
					reports.map(({ id }) => id)
				);
				expect(run(batch).output).toBe(output);
			}),
			{ numRuns: 200 }
		);
	});

	it('is read whatever its bytes are: each line is answered, passed over or reported', () => {
		fc.assert(
			fc.property(fc.array(bytes, { maxLength: 6 }), (lines) => {
				const batch = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
				const { output, problems, reports } = run(batch);
				expect(output.split('\n').length - 1).toBe(reports);
				const numbers = problems.map((problem) => Number(/^line (\d+): /.exec(problem)?.[1]));
				expect(numbers.every((number, i) => number > (numbers[i - 1] ?? 0))).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});

	it('has the same lines with the same numbers, wherever the stream was cut', async () => {
		const line = fc.oneof(bytes, fc.constant(new Uint8Array()));
		await fc.assert(
			fc.asyncProperty(
				fc.array(line, { maxLength: 12 }),
				fc.array(fc.nat({ max: 300 }), { maxLength: 10 }),
				async (lines, cuts) => {
					const whole = Buffer.concat(lines.flatMap((one) => [one, Buffer.from('\n')]));
					expect(await linesIn(inPieces(whole, cuts))).toEqual(await linesIn(inPieces(whole, [])));
				}
			)
		);
	});
});
