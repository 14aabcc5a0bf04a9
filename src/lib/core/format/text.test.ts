import { expect, it } from 'vitest';
import { capital, counted } from './text';

it('capital begins a text with a capital', () => {
	expect(['until now', 'Left', '', 'é'].map(capital)).toEqual(['Until now', 'Left', '', 'É']);
});

it('counted has one, and many', () => {
	expect([0, 1, 2].map((n) => counted(n, 'session'))).toEqual([
		'0 sessions',
		'1 session',
		'2 sessions'
	]);
});
