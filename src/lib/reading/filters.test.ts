import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterQuery, noFilters, parseFilters, type Filterable } from './filters';

const page: Filterable = {
	reports: ['post', 'herald'],
	voices: ['port', 'union'],
	forms: ['name', 'demonym'],
	acting: true,
	days: { from: '2021-08-15', to: '2021-09-06' }
};
const parse = (query: string, on = page) => parseFilters(new URLSearchParams(query), on);

describe('a query', () => {
	it.each([
		['nothing', '', {}],
		['one report', 'report=post', { report: 'post' }],
		['a voice', 'voice=union', { voice: 'union' }],
		['a form', 'form=demonym', { form: 'demonym' }],
		['no acting', 'acting=hide', { acting: 'hide' }],
		[
			'a stretch of days',
			'from=2021-08-20&to=2021-08-31',
			{ span: { from: '2021-08-20', to: '2021-08-31' } }
		],
		['only a first day', 'from=2021-09-03', { span: { from: '2021-09-03', to: '2021-09-06' } }],
		['only a last day', 'to=2021-08-15', { span: { from: '2021-08-15', to: '2021-08-15' } }],
		['something beside filters', 'q=port&voice=port', { voice: 'port' }]
	] as const)('asks for %s', (_, query, expected) => {
		expect(parse(query)).toEqual({ ...noFilters, ...expected });
	});

	it.each([
		['an unknown report', 'report=gazette'],
		['an empty voice', 'voice='],
		['a name that every object has', 'voice=constructor'],
		['a form that this page does not have', 'form=description'],
		['another word for hiding', 'acting=true'],
		['a day that is none', 'from=2021-08-32'],
		['words for a day', 'from=yesterday&to=today'],
		['days in the wrong order', 'from=2021-09-03&to=2021-08-20'],
		['days off the timeline', 'from=1996-01-01&to=2001-12-31'],
		['the whole timeline', 'from=2021-08-15&to=2021-09-06']
	])('that asks for %s asks for nothing', (_, query) => {
		expect(parse(query)).toEqual(noFilters);
	});

	it('keeps the good half of a span of which the other is malformed', () => {
		expect(parse('from=2021-09-03&to=soon').span).toEqual({ from: '2021-09-03', to: '2021-09-06' });
	});

	it('asks nothing of a page that has nothing to filter', () => {
		expect(parse('report=post&voice=port&form=name&acting=hide&from=2021-09-03', {})).toEqual(
			noFilters
		);
	});

	it('never throws, whatever it holds', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				for (const key of ['report', 'voice', 'form', 'acting', 'from', 'to']) {
					parseFilters(new URLSearchParams([[key, text]]), page);
				}
				parse(text);
			})
		);
	});
});

describe('a link', () => {
	const filters = parse('voice=port&acting=hide&from=2021-08-20&to=2021-08-31');

	it('asks for what it was made from', () => {
		expect(parse(filterQuery(filters))).toEqual(filters);
	});

	it('to everything is an empty query', () => {
		expect(filterQuery(noFilters)).toBe('?');
	});

	it('leaves the ends of the timeline unsaid', () => {
		const { span } = parse('from=2021-09-03');
		expect(filterQuery({ ...noFilters, span }, undefined, page.days)).toBe('?from=2021-09-03');
	});

	it('keeps what the address asks beside filters, and drops what was malformed', () => {
		const others = new URLSearchParams('q=port&voice=nobody&from=yesterday');
		expect(filterQuery({ ...noFilters, report: 'post' }, others)).toBe('?q=port&report=post');
	});
});
