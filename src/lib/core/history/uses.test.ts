import { expect, it } from 'vitest';
import { usesOf } from './uses';

it('counts the sessions of each routine and knows the last', () => {
	const sessions = [
		{ routineId: 'a', startedAtMs: 5 },
		{ routineId: 'b', startedAtMs: 7 },
		{ routineId: 'a', startedAtMs: 3 }
	];
	expect([...usesOf(sessions)]).toEqual([
		['a', { count: 2, lastAtMs: 5 }],
		['b', { count: 1, lastAtMs: 7 }]
	]);
});
