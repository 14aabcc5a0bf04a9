/**
 * What the app never says, because the evidence does not carry it, and what it says instead: content brief, section 7.
 * Only the myths page may quote it, to answer it.
 */
export const BANNED = /** @satisfies {readonly Claim[]} */ (
	/** @type {const} */ ([
		{ phrase: 'lactic acid', pattern: /\blactic\b|\blactate\b/i, say: 'may feel less sore' },
		{ phrase: 'toxins', pattern: /\btoxins?\b|\bmetabolic waste\b/i, say: 'may feel less sore' },
		{ phrase: 'flush', pattern: /\bflush(es|ed|ing)?\b/i, say: 'may feel less sore' },
		{ phrase: 'detox', pattern: /\bdetox\w*/i, say: 'may feel less sore' },
		{
			phrase: 'drain',
			pattern: /\bdrain(s|ed|ing|age)?\b|\blymph\w*/i,
			say: 'may feel less sore'
		},
		{
			phrase: 'break up adhesions or scar',
			pattern: /\badhesions?\b|\bbreak(s|ing)? (up|down) (the |your )?(scars?|knots?|fascia)/i,
			say: 'looser for a while'
		},
		{
			phrase: 'release the IT band',
			pattern:
				/\breleas(e|es|ed|ing) (the |your )?(it[- ]band|iliotibial|fascia)|\bmyofascial release\b/i,
			say: 'work the muscles around it'
		},
		{
			phrase: 'lengthen fascia',
			pattern: /\blengthen(s|ed|ing)? (the |your )?(fascia|it[- ]band)/i,
			say: 'looser for a while'
		},
		{ phrase: 'cortisol', pattern: /\bcortisol\b|\bstress hormones?\b/i, say: 'feel calmer' },
		{ phrase: 'serotonin', pattern: /\bserotonin\b/i, say: 'feel calmer' },
		{ phrase: 'dopamine', pattern: /\bdopamine\b|\bendorphins?\b/i, say: 'feel calmer' },
		{ phrase: 'hormones', pattern: /\bhormon(e|es|al)\b/i, say: 'feel calmer' },
		{ phrase: 'digestion', pattern: /\bdigesti(on|ve)\b/i, say: 'feel calmer' },
		{
			phrase: 'prevents injury',
			pattern:
				/\b(prevent|avoid|fewer|less|reduce)(s|ed|ing)? (the |your )?(risk of )?injur(y|ies)/i,
			say: 'comfortable pressure'
		},
		{ phrase: 'heals', pattern: /\bheal(s|ed|ing)?\b/i, say: 'may feel less sore' },
		{ phrase: 'cures', pattern: /\bcur(e|es|ed|ing)\b/i, say: 'may feel less sore' },
		{
			phrase: 'improves performance',
			pattern: /\b(improv|boost|enhanc|increas)\w* (your |athletic |sports? )?performance/i,
			say: 'looser for a while'
		},
		{
			phrase: 'speeds repair',
			pattern: /\b(speed|hasten|accelerat)\w*( up)? (the |your |muscle )?(repair|recovery)/i,
			say: 'may feel less sore'
		},
		{
			phrase: 'no pain no gain',
			pattern: /\bno pain,? no gain\b/i,
			say: 'comfortable pressure'
		}
	])
);

/**
 * @typedef {object} Claim
 * @property {string} phrase as section 7 names it
 * @property {RegExp} pattern over a text whose white space is single spaces
 * @property {string} say what may be said instead
 */

/**
 * A banned claim in a text: the claim, and where it begins and ends.
 * @typedef {{ readonly claim: Claim, readonly from: number, readonly to: number }} Found
 */

/**
 * The first place of each banned claim in a text; empty when it is clean. White space is all the same: a claim may
 * run over the end of a line.
 * @param {string} text
 * @returns {readonly Found[]}
 */
export function bannedIn(text) {
	// Runs of white space become one space; `places` leads back to where each character was.
	/** @type {number[]} */
	const places = [];
	const even = text.replace(/\s+|\S/g, (piece, /** @type {number} */ at) => {
		places.push(at);
		return piece.trim() === '' ? ' ' : piece;
	});
	return BANNED.flatMap((claim) => {
		const match = claim.pattern.exec(even);
		if (match === null) return [];
		const from = places[match.index] ?? 0;
		const last = places[match.index + match[0].length - 1] ?? from;
		return [{ claim, from, to: last + 1 }];
	});
}
