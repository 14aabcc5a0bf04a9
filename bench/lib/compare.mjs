// What was heard against what was planned.

/** @typedef {import('./app.mjs').PlannedCue} PlannedCue */
/** @typedef {import('./listen.mjs').Heard} Heard */

/**
 * @typedef {object} Comparison
 * @property {readonly { sound: string, errorMs: number, onsetErrorMs: number, likeness: number }[]} cues
 * @property {readonly PlannedCue[]} missing planned and not heard
 * @property {readonly Heard[]} extra heard and not planned
 */

/** Farther from its time than this a sound is not taken for the cue, seconds. */
const NEAR_SECONDS = 0.5;

/**
 * One uninterrupted run.
 * @param {readonly PlannedCue[]} planned
 * @param {readonly Heard[]} heard
 * @param {number} zeroSeconds when in the recording position 0 was
 * @param {object} [options]
 * @param {boolean} [options.fit] `zeroSeconds` is a guess: one constant, the median, is taken out of all errors
 * @returns {Comparison}
 */
export function compare(planned, heard, zeroSeconds, { fit = true } = {}) {
	const sounds = [...new Set([...planned, ...heard].map(({ sound }) => sound))];
	const pairs = sounds.flatMap((sound) =>
		pair(
			planned.filter((cue) => cue.sound === sound),
			heard.filter((one) => one.sound === sound),
			zeroSeconds
		)
	);
	const fitted = (/** @type {'seconds' | 'onsetSeconds'} */ key) =>
		fit ? median(pairs.map(({ cue, one }) => one[key] - cue.atMs / 1000)) : zeroSeconds;
	const zero = fitted('seconds');
	const onsetZero = fitted('onsetSeconds');
	return {
		cues: pairs.map(({ cue, one }) => ({
			sound: cue.sound,
			errorMs: (one.seconds - zero) * 1000 - cue.atMs,
			onsetErrorMs: (one.onsetSeconds - onsetZero) * 1000 - cue.atMs,
			likeness: one.likeness
		})),
		missing: planned.filter((cue) => !pairs.some((one) => one.cue === cue)),
		extra: heard.filter((sound) => !pairs.some(({ one }) => one === sound))
	};
}

/**
 * In order when as many were heard as planned, however late; else each takes the nearest that is left.
 * @param {readonly PlannedCue[]} planned @param {readonly Heard[]} heard @param {number} zeroSeconds
 */
function pair(planned, heard, zeroSeconds) {
	/** @type {{ cue: PlannedCue, one: Heard }[]} */
	const pairs = [];
	if (planned.length === heard.length) {
		planned.forEach((cue, i) => pairs.push({ cue, one: /** @type {Heard} */ (heard[i]) }));
		return pairs;
	}
	const distance = (/** @type {PlannedCue} */ cue, /** @type {Heard} */ one) =>
		Math.abs(one.seconds - zeroSeconds - cue.atMs / 1000);
	const candidates = planned
		.flatMap((cue) => heard.map((one) => ({ cue, one, seconds: distance(cue, one) })))
		.filter(({ seconds }) => seconds <= NEAR_SECONDS)
		.sort((a, b) => a.seconds - b.seconds);
	for (const { cue, one } of candidates) {
		if (!pairs.some((taken) => taken.cue === cue || taken.one === one)) pairs.push({ cue, one });
	}
	return pairs;
}

/** @param {readonly number[]} values */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
