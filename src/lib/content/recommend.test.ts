import { expect, it } from 'vitest';
import { recommend } from '$lib/core/recovery/recommend';
import { DAY_MS, HOUR_MS, LEGS, NOW_MS, USED, WELL } from '$lib/core/recovery/testing';
import { summaries } from './routines/summaries';

const tools = ['hands', 'roller', 'ball'] as const;

it('the example of the brief: legs, 26 h, soreness 6, roller and ball, 15 min', () => {
	const advice = recommend(
		{ ...LEGS, soreness: 6, tools },
		WELL,
		USED,
		summaries(),
		NOW_MS,
		DAY_MS
	);
	expect(advice.cap).toBe('light');
	expect(advice.rows).toEqual(expect.arrayContaining(['H4', 'N3', 'A1', 'C1']));
	const [first, second] = advice.cards.map(({ routine }) => routine.id);
	expect(first).toBe('doms-gentle-legs');
	expect(second).toBe('quad-effleurage-hands');
	// "Deep work opens when soreness is 4 or less and 48 h have passed."
	expect(advice.later[0]).toMatchObject({
		routine: { pressure: 'firm' },
		opensAtMs: NOW_MS + 22 * HOUR_MS
	});
});

it('the example of the design: legs, 26 h, soreness 3', () => {
	const advice = recommend(
		{ ...LEGS, soreness: 3, tools },
		WELL,
		USED,
		summaries(),
		NOW_MS,
		DAY_MS
	);
	expect(advice.cards.map(({ routine }) => routine.pressure)).toEqual([
		'moderate',
		'moderate',
		'light'
	]);
	expect(advice.cards[0]?.routine.areas[0]).toBe('quads');
	expect(advice.later).toHaveLength(1);
});
