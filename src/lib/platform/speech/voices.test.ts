import { expect, it } from 'vitest';
import type { Voice } from './voices';
import { pickVoice, usableVoices } from './voices';

function voice(name: string, lang: string, extra: Partial<Voice> = {}): Voice {
	return { name, voiceURI: `voice:${name}`, lang, localService: true, default: false, ...extra };
}

const daniel = voice('Daniel', 'en-GB');
const samantha = voice('Samantha', 'en-US');
const anna = voice('Anna', 'de-DE', { default: true });
const cloud = voice('Cloud', 'en-US', { localService: false, default: true });
const android = voice('Android', 'en_GB');

it('leaves out other languages and voices that need a network', () => {
	expect(usableVoices([anna, cloud, daniel, android], 'en')).toEqual([daniel, android]);
	expect(usableVoices([anna, daniel], 'en-US')).toEqual([daniel]);
	expect(usableVoices([anna, daniel], 'fr')).toEqual([]);
});

it('prefers the chosen voice, then the default, then the country, then any', () => {
	const usable = [daniel, samantha, voice('Alex', 'en-US', { default: true })];
	expect(pickVoice(usable, samantha.voiceURI, 'en')).toBe(samantha);
	expect(pickVoice(usable, 'voice:gone', 'en')?.name).toBe('Alex');
	expect(pickVoice([daniel, samantha], null, 'en-US')).toBe(samantha);
	expect(pickVoice([samantha, android], null, 'en-GB')).toBe(android);
	expect(pickVoice([daniel, samantha], null, 'en')).toBe(daniel);
	expect(pickVoice([], daniel.voiceURI, 'en')).toBeNull();
});
