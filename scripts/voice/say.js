// How a text is given to the speech program, so that it says what is meant.

/**
 * Words that SVOX Pico's British voice says wrong, in its own spelling of sounds (X-SAMPA). Found by comparing the sound of
 * each name of the body with that of its dictionary pronunciation.
 * @type {Readonly<Record<string, string>>}
 */
const sounds = {
	// It has the a of "have".
	calves: '"kA:vz',
	// It rhymes with "bomb".
	palm: '"pA:m',
	palms: '"pA:mz',
	// It leaves out the g.
	tingling: '"tINglIN'
};

/**
 * Names that are read letter by letter.
 * @type {Readonly<Record<string, string>>}
 */
const letters = { IT: 'eye tee', TFL: 'tee eff ell', QL: 'cue ell' };

/** @param {string} text as the app shows it @returns {string} as the speech program is given it */
export function say(text) {
	return text
		.replace(/&/g, 'and')
		.replace(/\b(\d+) s\b/g, '$1 seconds')
		.replace(/\b(IT|TFL|QL)\b/g, (name) => letters[name] ?? name)
		.replace(/\p{L}+/gu, (word) => {
			const sound = sounds[word.toLowerCase()];
			return sound === undefined ? word : `<phoneme ph='${sound}'/>`;
		});
}
