import { expect, it } from 'vitest';
import { INITIAL_SETTINGS } from '$lib/storage/initial-settings';
import { heardWords, lacks } from './lacks';
import type { Abilities } from './player-host.svelte';

const ALL: Abilities = {
	sound: 'off',
	speech: 'no-voice',
	recorded: 'all',
	vibration: true,
	wakeLock: 'released'
};
const on = { ...INITIAL_SETTINGS, sounds: true, voice: true, vibrationOnly: false };

it.each<[string, Partial<Abilities>, Partial<typeof on>, string | null]>([
	['everything', {}, {}, 'Voice and chimes'],
	['the recorded voice, while it is on its way', { recorded: 'waiting' }, {}, 'Voice and chimes'],
	['neither a recorded voice nor one of the system', { recorded: 'none' }, {}, 'Chimes'],
	['a voice of the system alone', { recorded: 'none', speech: 'ready' }, {}, 'Voice and chimes'],
	['the voice switched off', {}, { voice: false }, 'Chimes'],
	['the chimes switched off', {}, { sounds: false }, 'Voice'],
	['no Web Audio, but a voice of the system', { sound: 'missing', speech: 'ready' }, {}, 'Voice'],
	['no Web Audio and no other voice', { sound: 'missing' }, {}, null],
	['vibration only', {}, { vibrationOnly: true }, null],
	[
		'vibration only on a device that cannot',
		{ vibration: false },
		{ vibrationOnly: true },
		'Voice and chimes'
	]
])('with %s', (_what, abilities, settings, words) => {
	expect(heardWords({ ...ALL, ...abilities }, { ...on, ...settings })).toBe(words);
});

it('names nothing where nothing is missing', () => {
	expect(lacks(ALL, on)).toEqual([]);
});

it('says that the screen may switch off, but not for a pocket', () => {
	const abilities: Abilities = { ...ALL, wakeLock: 'missing' };
	expect(lacks(abilities, on).map(({ title }) => title)).toEqual(['The screen may switch off']);
	expect(lacks(abilities, { ...on, soundMode: 'pocket' })).toEqual([]);
});
