/** `setTimeout` and `clearTimeout`, so that tests need no fake globals. */
export type Timers = {
	readonly set: (run: () => void, ms: number) => unknown;
	readonly clear: (handle: unknown) => void;
};

export const browserTimers: Timers = {
	set: (run, ms) => setTimeout(run, ms),
	clear: (handle) => clearTimeout(handle as number)
};
