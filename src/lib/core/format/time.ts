const DAY_MS = 86_400_000;

/** "8:40": minutes and seconds, rounded up to the second, as a countdown shows them. */
export function clockLabel(ms: number): string {
	const seconds = Math.max(0, Math.ceil(ms / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** "9 min", at least 1. */
export function minutesLabel(ms: number): string {
	return `${Math.max(1, Math.round(ms / 60_000))} min`;
}

/**
 * A moment as a person says it, in the machine's time zone: "19:22" today, "tomorrow, 19:22", "yesterday, 19:22",
 * else "Thu 26 Nov, 17:10".
 * @param atMs and @param nowMs wall clock, milliseconds since 1970.
 */
export function momentLabel(atMs: number, nowMs: number): string {
	const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(
		atMs
	);
	const days = Math.round((startOfDay(atMs) - startOfDay(nowMs)) / DAY_MS);
	if (days === 0) return time;
	if (days === 1) return `tomorrow, ${time}`;
	if (days === -1) return `yesterday, ${time}`;
	const day = new Intl.DateTimeFormat('en-GB', {
		weekday: 'short',
		day: 'numeric',
		month: 'short'
	}).format(atMs);
	return `${day.replace(',', '')}, ${time}`;
}

/** Midnight before a moment, in the machine's time zone: both wall clock, milliseconds since 1970. */
export function startOfDay(ms: number): number {
	return new Date(ms).setHours(0, 0, 0, 0);
}

/** Hour of the day, 0–23, in the machine's time zone. */
export function hourOfDay(ms: number): number {
	return new Date(ms).getHours();
}
