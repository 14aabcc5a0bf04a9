import { download } from '$lib/platform/download/download';
import type * as CalendarFile from '$lib/platform/calendar/calendar-file';
import { uniqueId } from './unique-id';

type WeeklyReminder = CalendarFile.WeeklyReminder;

/** The library that writes calendar files comes with the first tap that needs it. */
async function save(name: string, write: (files: typeof CalendarFile) => string) {
	const files = await import('$lib/platform/calendar/calendar-file');
	download(name, new Blob([write(files)], { type: 'text/calendar;charset=utf-8' }));
}

/** Saves a weekly time as a calendar file. Inside a tap. */
export function saveWeekly(reminder: WeeklyReminder): Promise<void> {
	return save('unknot-massage.ics', ({ weeklyFile }) =>
		weeklyFile(reminder, Date.now(), uniqueId())
	);
}

/** Saves one moment as a calendar file. Inside a tap. */
export function saveMoment(title: string, atMs: number): Promise<void> {
	return save('unknot-opens.ics', ({ momentFile }) =>
		momentFile(title, atMs, Date.now(), uniqueId())
	);
}
