import type { CuePreferences } from './types';

/** What the user wants of the cues, by day and in bed. */
export type CueWishes = Omit<CuePreferences, 'spokenCount'> & {
	readonly sounds: boolean;
	readonly voice: boolean;
	/** Counting and ticking also in a routine for bedtime. */
	readonly bedtimeTicks: boolean;
};

/** The cues of a routine: by bedtime nothing counts and nothing ticks, unless it was asked for. A breath may swell. */
export function cuePreferencesFor(wishes: CueWishes, bedtime: boolean): CuePreferences {
	const { halfWay, countdown, strokeTicks, breathGuide, bedtimeTicks, sounds, voice } = wishes;
	const ticks = !bedtime || bedtimeTicks;
	return {
		halfWay,
		countdown: countdown && ticks,
		spokenCount: voice && !sounds,
		strokeTicks: strokeTicks && ticks,
		breathGuide
	};
}
