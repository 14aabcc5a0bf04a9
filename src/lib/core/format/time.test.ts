import { describe, expect, it } from 'vitest';
import { clockLabel, minutesLabel, momentLabel } from './time';

const at = (day: number, hour: number, minute = 0) =>
	new Date(2026, 10, day, hour, minute).getTime();

describe('labels of time', () => {
	it('counts down to the second, rounded up', () => {
		expect([0, 1, 1000, 59_001, 520_000, -5].map(clockLabel)).toEqual([
			'0:00',
			'0:01',
			'0:01',
			'1:00',
			'8:40',
			'0:00'
		]);
		expect([0, 29_000, 545_000].map(minutesLabel)).toEqual(['1 min', '1 min', '9 min']);
	});

	it('says when, as a person would', () => {
		const now = at(21, 23, 30);
		expect(momentLabel(at(21, 8, 5), now)).toBe('08:05');
		expect(momentLabel(at(22, 0, 10), now)).toBe('tomorrow, 00:10');
		expect(momentLabel(at(20, 19, 22), now)).toBe('yesterday, 19:22');
		expect(momentLabel(at(26, 17, 10), now)).toBe('Thu 26 Nov, 17:10');
	});
});
