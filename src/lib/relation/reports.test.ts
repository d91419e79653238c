import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseReport } from '../report/parse-report';
import { findRelations } from './find-relations';

const labels = z.object({
	mentions: z.array(
		z.object({
			start: z.number(),
			end: z.number(),
			form: z.enum(['name', 'description', 'demonym']),
			place: z.string().nullable().catch(null)
		})
	)
});

/** The statements of a report with the places of their ends, from the hand-labelled mentions. */
function relationsOf(id: string) {
	const file = `geodata/reports/${id}.md`;
	const report = parseReport(file, readFileSync(file, 'utf8'));
	if (!report.ok) throw new Error(`${file} cannot be read`);
	const { mentions } = labels.parse(JSON.parse(readFileSync(`geodata/gold/${id}.json`, 'utf8')));
	const place = (index: number | null) => (index === null ? null : mentions[index]?.place);
	return findRelations(report.value.body, mentions).map((relation) => ({
		...relation,
		subject: place(relation.subject),
		object: place(relation.object)
	}));
}

test('RFE/RL puts the Panjshir Valley about 100 km north-east of Kabul', () => {
	expect(relationsOf('rferl-2021-09-06')).toMatchObject([
		{
			exact: 'about 100 kilometers northeast of the capital',
			subject: 'panjshir',
			object: 'kabul',
			kilometres: 100,
			approximate: true,
			bearing: 45
		}
	]);
});

test('VICE puts Panjshir just north of Kabul', () => {
	expect(relationsOf('vice-2021-09-06')).toMatchObject([
		{
			exact: 'just north of the Afghan capital of Kabul',
			subject: 'panjshir',
			object: 'kabul',
			bearing: 0
		}
	]);
});
