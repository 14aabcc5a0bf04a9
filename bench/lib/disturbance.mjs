/** How often a run is tried before a disturbed one is taken. */
const TRIES = 3;

/**
 * Runs until the sound system kept up throughout. When it never does, the least disturbed run counts, and its note says
 * so: then the table is about this machine as much as about the app.
 * @template {{ gaps: { count: number, ms: number } }} Run
 * @param {import('../run.mjs').Bench} bench
 * @param {string} name
 * @param {() => Promise<Run>} run
 * @returns {Promise<Run & { note: string }>}
 */
export async function undisturbed(bench, name, run) {
	/** @type {Run | undefined} */
	let best;
	for (let attempt = 1; attempt <= TRIES; attempt += 1) {
		await bench.ready(attempt === 1 ? name : `${name}, try ${attempt}`);
		const one = await run();
		if (best === undefined || one.gaps.ms < best.gaps.ms) best = one;
		if (one.gaps.count === 0) return { ...one, note: '' };
		console.error(
			`The sound system ran dry ${one.gaps.count} times, ${Math.round(one.gaps.ms)} ms.`
		);
	}
	const { count, ms } = /** @type {Run} */ (best).gaps;
	const note = `**disturbed**: the sound system ran dry ${count} times, ${Math.round(ms)} ms`;
	return { .../** @type {Run} */ (best), note };
}
