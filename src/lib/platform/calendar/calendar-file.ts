import ICAL from 'ical.js';

/** A weekly time to massage. */
export type WeeklyReminder = {
	/** 0 Monday to 6 Sunday; at least one. */
	readonly days: readonly number[];
	/** "19:30", by the clock on the wall. */
	readonly time: string;
};

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const MINUTES = 20;

/**
 * A calendar file (RFC 5545) for a weekly time. By the clock on the wall, in whatever time zone the phone is, with an alarm.
 * @param nowMs wall clock, milliseconds since 1970. @param uid that no other event has.
 */
export function weeklyFile({ days, time }: WeeklyReminder, nowMs: number, uid: string): string {
	const [hour = 19, minute = 0] = time.split(':').map(Number);
	const now = new Date(nowMs);
	const from = (now.getDay() + 6) % 7;
	const ahead = Math.min(...days.map((day) => (day - from + 7) % 7));
	const first = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead, hour, minute);
	const event = eventOf(uid, nowMs, 'Massage with Unknot', floating(first), MINUTES);
	event.addPropertyWithValue(
		'rrule',
		ICAL.Recur.fromData({
			freq: 'WEEKLY',
			byday: days.toSorted((a, b) => a - b).map((day) => DAYS[day] ?? 'MO')
		})
	);
	return fileOf(event);
}

/** A calendar file for one moment: "Firm is open again". */
export function momentFile(title: string, atMs: number, nowMs: number, uid: string): string {
	return fileOf(eventOf(uid, nowMs, title, ICAL.Time.fromJSDate(new Date(atMs), true), 15));
}

function eventOf(uid: string, nowMs: number, summary: string, start: ICAL.Time, minutes: number) {
	const event = new ICAL.Component('vevent');
	event.addPropertyWithValue('uid', `${uid}@unknot`);
	event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(nowMs), true));
	event.addPropertyWithValue('dtstart', start);
	event.addPropertyWithValue('duration', ICAL.Duration.fromSeconds(minutes * 60));
	event.addPropertyWithValue('summary', summary);
	const alarm = new ICAL.Component('valarm');
	alarm.addPropertyWithValue('action', 'DISPLAY');
	alarm.addPropertyWithValue('description', summary);
	alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(0));
	event.addSubcomponent(alarm);
	return event;
}

function fileOf(event: ICAL.Component): string {
	const calendar = new ICAL.Component('vcalendar');
	calendar.addPropertyWithValue('version', '2.0');
	calendar.addPropertyWithValue('prodid', '-//Unknot//Reminders//EN');
	calendar.addSubcomponent(event);
	return `${calendar.toString()}\r\n`;
}

function floating(date: Date): ICAL.Time {
	const time = ICAL.Time.fromJSDate(date, false);
	time.second = 0;
	return time;
}
