import { describe, expect, test } from 'vitest';
import { scoreTimes, sumTimeScores } from './score-times';
import type { TimeExpression } from './time-expression';

const sunday: TimeExpression = {
	start: 3,
	end: 9,
	exact: 'Sunday',
	from: '2019-03-10',
	to: '2019-03-10',
	precision: 'day',
	background: false
};

describe('the score of expressions of time', () => {
	test('counts as right what has span, days and precision right', () => {
		expect(scoreTimes([sunday], [sunday])).toMatchObject({ right: 1, spans: 1, f1: 1 });
		expect(scoreTimes([sunday], [{ ...sunday, to: '2019-03-11' }])).toMatchObject({
			right: 0,
			spans: 1
		});
		expect(scoreTimes([sunday], [{ ...sunday, precision: 'days' }])).toMatchObject({ right: 0 });
		expect(scoreTimes([sunday], [{ ...sunday, start: 0 }])).toMatchObject({ right: 0, spans: 0 });
	});

	test('counts history apart', () => {
		expect(scoreTimes([sunday], [{ ...sunday, background: true }])).toMatchObject({
			right: 1,
			background: 0
		});
	});

	test('is perfect where there is nothing, and adds up over passages', () => {
		expect(scoreTimes([], [])).toMatchObject({ precision: 1, recall: 1, f1: 1 });
		const sum = sumTimeScores([scoreTimes([sunday], [sunday]), scoreTimes([sunday], [])]);
		expect(sum).toMatchObject({ gold: 2, right: 1, precision: 1, recall: 0.5 });
		expect(sum.f1).toBeCloseTo(2 / 3);
	});
});
