import type { Session } from './types';

const COLUMNS = [
	'started',
	'routine',
	'areas',
	'tool',
	'pressure',
	'minutes',
	'ended',
	'soreness before',
	'soreness after',
	'felt',
	'next day',
	'sharp pains'
] as const;

/** A spreadsheet would run these as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Sessions as a table: RFC 4180, with the mark that makes spreadsheets read it as UTF-8. Times are ISO 8601, in UTC.
 */
export function csvOf(sessions: readonly Session[]): string {
	const rows = sessions.map((s) => [
		new Date(s.startedAtMs).toISOString(),
		s.routineTitle,
		s.areas.join(' '),
		s.tool,
		s.pressure,
		(s.playedSeconds / 60).toFixed(1),
		s.how,
		s.sorenessBefore ?? '',
		s.sorenessAfter ?? '',
		s.feel ?? '',
		s.nextDay ?? '',
		s.pains.length
	]);
	return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const text = FORMULA.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
