import { expect, it } from 'vitest';
import { csvOf } from './csv';
import type { Session } from './types';

const SESSION: Session = {
	id: 'x',
	routineId: 'r',
	routineTitle: 'Foam Roller for Quads',
	areas: ['quads', 'calves'],
	tool: 'roller',
	pressure: 'moderate',
	startedAtMs: Date.UTC(2026, 10, 20, 17, 10),
	endedAtMs: Date.UTC(2026, 10, 20, 17, 20),
	playedSeconds: 570,
	how: 'completed',
	pauses: 0,
	steps: [],
	pains: [],
	sorenessBefore: 5,
	sorenessAfter: null,
	feel: 'looser',
	nextDay: 'same',
	nextDayAtMs: 1
};

it('is one line a session, under names', () => {
	expect(csvOf([SESSION])).toBe(
		'\uFEFFstarted,routine,areas,tool,pressure,minutes,ended,soreness before,soreness after,felt,next day,sharp pains\r\n' +
			'2026-11-20T17:10:00.000Z,Foam Roller for Quads,quads calves,roller,moderate,9.5,completed,5,,looser,same,0\r\n'
	);
	expect(csvOf([]).split('\r\n')).toHaveLength(2);
});

it.each([
	['a "quote", and more', '"a ""quote"", and more"'],
	['two\nlines', '"two\nlines"'],
	['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
	['@cmd', "'@cmd"]
])('%j is written %j', (routineTitle, written) => {
	expect(csvOf([{ ...SESSION, routineTitle }])).toContain(`Z,${written},quads`);
});
