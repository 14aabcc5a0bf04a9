import { expect, it } from 'vitest';
import { say } from './say.js';

it('leaves alone what the voice says right', () => {
	expect(say('Knead, front of thigh.')).toBe('Knead, front of thigh.');
});

it.each([
	['15 s each way, pain-free.', '15 seconds each way, pain-free.'],
	['Roll off the IT band.', 'Roll off the eye tee band.'],
	['Hold, TFL and QL.', 'Hold, tee eff ell and cue ell.'],
	['It should ease.', 'It should ease.'],
	['Both calves.', `Both <phoneme ph='"kA:vz'/>.`],
	[
		'Palm up stretch, then palm down.',
		`<phoneme ph='"pA:m'/> up stretch, then <phoneme ph='"pA:m'/> down.`
	],
	['No tingling down the leg.', `No <phoneme ph='"tINglIN'/> down the leg.`]
])('says %s', (text, said) => {
	expect(say(text)).toBe(said);
});
