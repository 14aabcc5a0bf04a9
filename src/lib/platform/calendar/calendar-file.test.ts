import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { momentFile, weeklyFile } from './calendar-file';

// A Friday.
const NOW_MS = new Date(2026, 10, 27, 12).getTime();

function eventOf(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const [event] = calendar.getAllSubcomponents('vevent');
	if (!event) throw new Error('no event');
	return new ICAL.Event(event);
}

it('repeats on the days that were picked, by the clock on the wall, with an alarm', () => {
	const text = weeklyFile({ days: [3, 0], time: '19:30' }, NOW_MS, 'a');
	expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
	expect(text).toContain('DTSTART:20261130T193000\r\n');
	expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TH');
	expect(text).toContain('BEGIN:VALARM');
	expect(text).toContain('UID:a@unknot');
	expect(text).toContain('DTSTAMP:');
	const event = eventOf(text);
	const turn = event.iterator();
	expect([turn.next(), turn.next(), turn.next()].map((t) => String(t))).toEqual([
		'2026-11-30T19:30:00',
		'2026-12-03T19:30:00',
		'2026-12-07T19:30:00'
	]);
});

it('begins today when today is one of the days', () => {
	expect(weeklyFile({ days: [4], time: '07:05' }, NOW_MS, 'a')).toContain(
		'DTSTART:20261127T070500\r\n'
	);
});

it('writes one moment in UTC', () => {
	const atMs = Date.UTC(2026, 11, 3, 17, 10);
	const text = momentFile('Firm is open again', atMs, NOW_MS, 'b');
	expect(text).toContain('DTSTART:20261203T171000Z\r\n');
	expect(text).toContain('SUMMARY:Firm is open again\r\n');
	expect(text).not.toContain('RRULE');
});
