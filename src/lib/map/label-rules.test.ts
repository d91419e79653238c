import { describe, expect, it } from 'vitest';
import { labelRules, type LabelRange } from './label-rules';
import { labelDefaults, type Declarations } from './mark-style';

const narrow = '(width < 600px)';
const medium = '(600px <= width < 800px)';
const wide = '(width >= 800px)';

const range = (query: string, labels: Record<string, Declarations>): LabelRange => ({
	query,
	labels: new Map(Object.entries(labels))
});

/** What the sheet makes hold for a label in a range: the later rule wins. */
function resolved(sheet: string, query: string, id: string): Declarations {
	const blocks = sheet.matchAll(/@container served (\([^{]+)\{((?:[^{}]+\{[^}]*\})*)\}/g);
	const said = [...blocks]
		.filter(([, of]) => of === '(width > 0)' || of === query)
		.flatMap(([, , rules = '']) => [...rules.matchAll(/\[data-mark="([^"]+)"\]\{([^}]*)\}/g)])
		.filter(([, of]) => of === id)
		.flatMap(([, , css = '']) => css.split(';').map((line) => line.split(':') as [string, string]));
	return { ...labelDefaults, ...Object.fromEntries(said) };
}

describe('labelRules', () => {
	const kabul = { display: 'block', '--u': '319', '--p': '22px', '--f': 'block', '--fl': '13px' };
	const ranges = [
		range(narrow, { kabul: { ...kabul, '--p': '-4px' } }),
		range(medium, { kabul, panjshir: { display: 'block', '--u': '491', '--h': '34px' } }),
		range(wide, {
			kabul: { ...kabul, '--f': 'none', '--h': '34px' },
			panjshir: { display: 'block', '--u': '491', '--h': '44px' }
		})
	];

	it('makes hold in each range what the range says', () => {
		const sheet = labelRules(ranges);
		for (const { query, labels } of ranges)
			for (const [id, said] of labels)
				expect(resolved(sheet, query, id), `${id} ${query}`).toMatchObject(said);
	});

	it('hides a label where a range does not name it', () => {
		expect(resolved(labelRules(ranges), narrow, 'panjshir')).toMatchObject({ display: 'none' });
	});

	it('takes a default for what some ranges do not say', () => {
		const alike = [range(narrow, { kabul }), range(wide, { kabul: { ...kabul, '--f': 'none' } })];
		expect(resolved(labelRules(alike), wide, 'kabul')).toMatchObject({
			'--f': 'none',
			'--h': '44px'
		});
	});

	it('says once what most ranges agree on', () => {
		expect(labelRules(ranges).match(/--u:319/g)).toHaveLength(1);
		expect(labelRules(ranges).match(/--u:491/g)).toHaveLength(1);
	});

	it('is empty where nothing is named', () => {
		expect(labelRules([range(narrow, {}), range(wide, {})])).toBe('');
	});
});
