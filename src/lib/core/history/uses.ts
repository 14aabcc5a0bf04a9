/** How often a routine was started. */
export type Uses = {
	readonly count: number;
	/** When last, milliseconds since 1970. */
	readonly lastAtMs: number;
};

/** How often each routine was started, by its id; those that never were are not in it. */
export function usesOf(
	sessions: readonly { readonly routineId: string; readonly startedAtMs: number }[]
): ReadonlyMap<string, Uses> {
	const uses = new Map<string, Uses>();
	for (const { routineId, startedAtMs } of sessions) {
		const { count, lastAtMs } = uses.get(routineId) ?? { count: 0, lastAtMs: 0 };
		uses.set(routineId, { count: count + 1, lastAtMs: Math.max(lastAtMs, startedAtMs) });
	}
	return uses;
}
