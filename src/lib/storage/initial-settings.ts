import type { Settings } from './settings';

/** The defaults written out, for the moment before anything is read: without the schema they cost no first-load code. */
export const INITIAL_SETTINGS: Settings = {
	theme: 'system',
	sounds: true,
	volume: 0.9,
	voice: true,
	voiceURI: null,
	vibration: true,
	keepScreenOn: true,
	halfWay: true,
	countdown: true,
	strokeTicks: false,
	breathGuide: true,
	bedtimeTicks: false,
	vibrationOnly: false,
	flash: false,
	getReadySeconds: 5,
	changeOverSeconds: 8,
	pace: 1,
	tapForNext: false,
	firstSide: 'left',
	lockTaps: false,
	emergencyNumber: '112',
	soundMode: 'with-music',
	weeklyGoal: 2,
	homeMinutes: 15,
	favourites: []
};
