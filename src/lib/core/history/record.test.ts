import { describe, expect, it } from 'vitest';
import { aRoutine, aStep } from '../../../../tests/support/arbitraries';
import { digest } from '../recovery/body';
import { DEFAULT_TIMELINE_PREFERENCES } from '../timeline/timeline';
import type { Adjustment } from '../timeline/types';
import { recordSession } from './record';

const knead = (muscle: 'quads' | 'calves') => aStep({ muscle, side: 'both', seconds: 40 });
const ROUTINE = aRoutine([knead('quads'), knead('calves'), knead('quads')], {
	areas: ['quads', 'calves']
});

function record(adjustments: readonly Adjustment[], doneMs: Readonly<Record<number, number>>) {
	return recordSession(
		{
			kind: 'finished',
			positionMs: 0,
			plan: { routine: ROUTINE, preferences: DEFAULT_TIMELINE_PREFERENCES, adjustments },
			how: 'completed',
			doneMs,
			pauses: 0,
			pains: []
		},
		{ id: 's', startedAtMs: 1000, endedAtMs: 200_000 }
	);
}

describe('the record of a session', () => {
	it('has every step with the seconds that were played', () => {
		const { steps, playedSeconds } = record([], { 0: 40_000, 2: 12_400 });
		expect(steps.map(({ doneSeconds }) => doneSeconds)).toEqual([40, 0, 12]);
		expect(playedSeconds).toBe(52);
	});

	it('has the pressure after every adjustment, also of a step that was skipped in its middle', () => {
		const lighten: Adjustment = { kind: 'lighten', fromWork: 1, area: 'calves', levels: 1 };
		const skip: Adjustment = { kind: 'skip-step', fromWork: 1, stepIndex: 1 };
		const all = { 0: 40_000, 1: 40_000, 2: 40_000 };
		for (const adjustments of [[lighten], [lighten, skip]])
			expect(record(adjustments, all).steps.map(({ pressure }) => pressure)).toEqual([
				'moderate',
				'light',
				'moderate'
			]);
	});

	it('tells the rules the firmest that was really used in each area', () => {
		const lighten: Adjustment = { kind: 'lighten', fromWork: 1, area: null, levels: 1 };
		expect(digest(record([lighten], { 0: 40_000, 1: 40_000, 2: 40_000 })).pressures).toEqual({
			quads: 'moderate',
			calves: 'light'
		});
		expect(digest(record([lighten], { 1: 40_000, 2: 40_000 })).pressures).toEqual({
			quads: 'light',
			calves: 'light'
		});
	});

	it('of before the pressure was kept counts as the routine was made', () => {
		const session = record([], { 0: 40_000 });
		const steps = session.steps.map(({ pressure: _unknown, ...step }) => step);
		expect(digest({ ...session, steps }).pressures).toEqual({ quads: 'moderate' });
	});
});
