/** Midnight of the Monday before a moment. */
export function startOfWeek(ms: number): number {
	return daysLater(ms, -((new Date(ms).getDay() + 6) % 7));
}

/** Midnight of the day that is some days later. Counted in days: a week with a clock change is not 168 h long. */
export function daysLater(ms: number, days: number): number {
	const day = new Date(ms);
	return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days).getTime();
}
