/**
 * Words the app never says, because the evidence does not carry them: content brief, section 7.
 * Only the myths page may quote them, to answer them.
 */
export const BANNED = [
	{ phrase: 'lactic acid', pattern: /\blactic\b|\blactate\b/i },
	{ phrase: 'toxins', pattern: /\btoxins?\b|\bmetabolic waste\b/i },
	{ phrase: 'flush', pattern: /\bflush(es|ed|ing)?\b/i },
	{ phrase: 'detox', pattern: /\bdetox\w*/i },
	{ phrase: 'drain', pattern: /\bdrain(s|ed|ing|age)?\b|\blymph\w*/i },
	{
		phrase: 'break up adhesions or scar',
		pattern: /\badhesions?\b|\bbreak(s|ing)? (up|down) (the |your )?(scars?|knots?|fascia)/i
	},
	{
		phrase: 'release the IT band',
		pattern:
			/\breleas(e|es|ed|ing) (the |your )?(it[- ]band|iliotibial|fascia)|\bmyofascial release\b/i
	},
	{ phrase: 'lengthen fascia', pattern: /\blengthen(s|ed|ing)? (the |your )?(fascia|it[- ]band)/i },
	{ phrase: 'cortisol', pattern: /\bcortisol\b|\bstress hormones?\b/i },
	{ phrase: 'serotonin', pattern: /\bserotonin\b/i },
	{ phrase: 'dopamine', pattern: /\bdopamine\b|\bendorphins?\b/i },
	{ phrase: 'hormones', pattern: /\bhormon(e|es|al)\b/i },
	{ phrase: 'digestion', pattern: /\bdigesti(on|ve)\b/i },
	{
		phrase: 'prevents injury',
		pattern: /\b(prevent|avoid|fewer|less|reduce)(s|ed|ing)? (the |your )?(risk of )?injur(y|ies)/i
	},
	{ phrase: 'heals', pattern: /\bheal(s|ed|ing)?\b/i },
	{ phrase: 'cures', pattern: /\bcur(e|es|ed|ing)\b/i },
	{
		phrase: 'improves performance',
		pattern: /\b(improv|boost|enhanc|increas)\w* (your |athletic |sports? )?performance/i
	},
	{
		phrase: 'speeds repair',
		pattern: /\b(speed|hasten|accelerat)\w*( up)? (the |your |muscle )?(repair|recovery)/i
	},
	{ phrase: 'no pain no gain', pattern: /\bno pain,? no gain\b/i }
] as const satisfies readonly { readonly phrase: string; readonly pattern: RegExp }[];

/** The banned phrases a text uses, as section 7 names them; empty when it is clean. */
export function bannedIn(text: string): readonly string[] {
	return BANNED.filter(({ pattern }) => pattern.test(text)).map(({ phrase }) => phrase);
}

/** Every string in a value, however deep, with the path that leads to it ("evidence.why"). */
export function stringsIn(
	value: unknown,
	path = ''
): readonly { readonly path: string; readonly text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		stringsIn(inner, path ? `${path}.${key}` : key)
	);
}
