import { describe, expect, it } from 'vitest';
import type { Session } from '$lib/core/history/types';
import { sessionWords } from './session-words';

const now = new Date(2026, 10, 26, 20).getTime();
const session: Session = {
	id: 's',
	routineId: 'glute-massage-ball',
	routineTitle: 'Massage Ball for Glutes',
	areas: ['glutes'],
	tool: 'ball',
	pressure: 'moderate',
	startedAtMs: new Date(2026, 10, 26, 19, 22).getTime(),
	endedAtMs: now,
	playedSeconds: 580,
	how: 'completed',
	pauses: 0,
	steps: [
		{
			workIndex: 0,
			stepIndex: 0,
			side: 'left',
			technique: 'ball-roll',
			muscle: 'glutes',
			area: 'glutes',
			plannedSeconds: 60,
			doneSeconds: 60
		},
		{
			workIndex: 1,
			stepIndex: 1,
			side: 'centre',
			technique: 'breathe',
			muscle: null,
			area: null,
			plannedSeconds: 20,
			doneSeconds: 0
		}
	],
	pains: [],
	sorenessBefore: 5,
	sorenessAfter: 0,
	feel: 'looser',
	nextDay: null,
	nextDayAtMs: null
};

describe('sessionWords', () => {
	it('tells a session in short', () => {
		expect(sessionWords(session, now)).toMatchObject({
			when: 'Today, 19:22',
			minutes: '10 min',
			how: 'Finished',
			soreness: 'Soreness 5, then 0',
			painCount: '',
			feel: 'Felt looser'
		});
	});

	it('says what was done of each step, and what was not', () => {
		expect(sessionWords(session, now).steps).toEqual([
			{ title: 'Ball roll, buttock, left', done: '60 s' },
			{ title: 'Breathe', done: 'Skipped' }
		]);
	});

	it('says nothing that was not answered', () => {
		const unasked = { ...session, sorenessBefore: null, sorenessAfter: null, feel: null };
		expect(sessionWords(unasked, now)).toMatchObject({ soreness: '', feel: '' });
		expect(sessionWords({ ...unasked, sorenessAfter: 2 }, now).soreness).toBe('Soreness 2 after');
	});

	it('tells each sharp pain: where, what it was like, what was chosen', () => {
		const pain = {
			atMs: session.startedAtMs,
			workIndex: 0,
			stepIndex: 0,
			area: 'glutes',
			side: 'left',
			kind: 'electric',
			level: 6,
			choice: 'skip-muscle'
		} as const;
		const words = sessionWords({ ...session, pains: [pain] }, now);
		expect(words.painCount).toBe('1 sharp pain');
		expect(words.pains).toEqual([
			'Today, 19:22. Glutes, left: electric, tingling or numb, 6 of 10. You skipped the muscle.'
		]);
	});
});
