// The rows of the table that tell how far cues were from their plan.

/** @typedef {import('./compare.mjs').Comparison} Comparison */

/** @param {readonly number[]} errors */
export function largest(errors) {
	return errors.reduce((most, error) => Math.max(most, Math.abs(error)), 0);
}

/** @param {Comparison['cues']} cues */
export function errorWords(cues) {
	const error = largest(cues.map(({ errorMs }) => errorMs));
	const onset = largest(cues.map(({ onsetErrorMs }) => onsetErrorMs));
	return `${error.toFixed(2)} ms (by threshold ${onset.toFixed(2)} ms)`;
}

/** @param {readonly { sound: string }[]} list */
export function nameWords(list) {
	const sounds = [...new Set(list.map(({ sound }) => sound))];
	const counted = sounds.map((sound) => {
		const times = list.filter((one) => one.sound === sound).length;
		return times === 1 ? sound : `${times} × ${sound}`;
	});
	return list.length === 0 ? 'none' : `${list.length} (${counted.join(', ')})`;
}
