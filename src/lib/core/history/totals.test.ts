import { describe, expect, it } from 'vitest';
import { totalsOf } from './totals';

const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();
const session = (startedAtMs: number, playedSeconds: number) => ({ startedAtMs, playedSeconds });

describe('totalsOf', () => {
	it('counts nothing as zeros', () => {
		expect(totalsOf([], at(19))).toEqual({
			sessions: 0,
			minutes: 0,
			week: { sessions: 0, minutes: 0 }
		});
	});

	it('begins the week on Monday at midnight, also on a Sunday', () => {
		// 16 November 2026 is a Monday.
		const sessions = [session(at(16, 0), 60), session(at(16, 0) - 1, 600), session(at(21), 120)];
		expect(totalsOf(sessions, at(22))).toEqual({
			sessions: 3,
			minutes: 13,
			week: { sessions: 2, minutes: 3 }
		});
		expect(totalsOf(sessions, at(16, 0)).week.sessions).toBe(2);
		expect(totalsOf(sessions, at(23)).week.sessions).toBe(0);
	});

	it('rounds the sum, not each session', () => {
		expect(totalsOf([session(at(2), 29), session(at(3), 29)], at(19)).minutes).toBe(1);
	});
});
