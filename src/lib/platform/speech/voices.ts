/** The part of a SpeechSynthesisVoice that is used. */
export type Voice = Pick<
	SpeechSynthesisVoice,
	'voiceURI' | 'name' | 'lang' | 'localService' | 'default'
>;

/**
 * The voices that speak without a network: remote ones stop after some 14 s and fail in the gym's cellar.
 * @param language of the document, such as `en` or `en-GB`; voices of the same language in any country count.
 */
export function usableVoices<V extends Voice>(
	voices: readonly V[],
	language: string
): readonly V[] {
	const wanted = primary(language);
	return voices.filter(({ localService, lang }) => localService && primary(lang) === wanted);
}

/**
 * The user's voice if it is still there; else the system's default, else one of the document's country, else any.
 * @returns null if there is none.
 */
export function pickVoice<V extends Voice>(
	usable: readonly V[],
	chosenURI: string | null,
	language: string
): V | null {
	return (
		usable.find(({ voiceURI }) => voiceURI === chosenURI) ??
		usable.find((voice) => voice.default) ??
		usable.find(({ lang }) => plain(lang) === plain(language)) ??
		usable[0] ??
		null
	);
}

function primary(language: string): string {
	return plain(language).split('-')[0] ?? '';
}

/** Android writes `en_GB`. */
function plain(language: string): string {
	return language.toLowerCase().replace('_', '-');
}
