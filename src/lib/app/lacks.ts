import type { Abilities } from './player-host.svelte';
import type { Settings } from './app.svelte';

export type Lack = {
	readonly icon: 'voice' | 'vibrate' | 'phone' | 'music';
	readonly title: string;
	/** What replaces it. */
	readonly text: string;
};

/** Whether the device has a voice of its own, as far as is known. */
function speaks({ speech }: Abilities): boolean {
	return speech === 'ready' || speech === 'loading';
}

/** What is heard in a session: "Voice and chimes"; `null` when nothing is. */
export function heardWords(abilities: Abilities, settings: Settings): string | null {
	if (settings.vibrationOnly && abilities.vibration) return null;
	const recorded = abilities.sound !== 'missing' && abilities.recorded !== 'none';
	const voice = settings.voice && (recorded || speaks(abilities));
	const chimes = settings.sounds && abilities.sound !== 'missing';
	if (voice) return chimes ? 'Voice and chimes' : 'Voice';
	return chimes ? 'Chimes' : null;
}

/** What this device cannot do, or the user switched off, and which cue replaces it. Said before Start. */
export function lacks(abilities: Abilities, settings: Settings): readonly Lack[] {
	const list: Lack[] = [];
	const silent = settings.vibrationOnly && abilities.vibration;
	if (abilities.sound === 'missing')
		list.push({
			icon: 'music',
			title: 'No sound here',
			text: 'This browser has none. Follow the screen.'
		});
	else if (silent)
		list.push({
			icon: 'vibrate',
			title: 'Vibration only',
			text: 'No chimes and no voice, as set in Settings. The phone must stay in your hand or on you.'
		});
	else if (!settings.sounds)
		list.push({ icon: 'music', title: 'Chimes are off', text: 'Switched off in Settings.' });
	// Said above.
	if (silent) return [...list, ...screenLacks(abilities)];
	if (!settings.voice)
		list.push({ icon: 'voice', title: 'Voice is off', text: 'Switched off in Settings.' });
	else if (abilities.recorded === 'some' && !speaks(abilities))
		list.push({
			icon: 'voice',
			title: 'Not all of it is spoken',
			text: 'This routine has words that were never recorded, and this device has no voice for them. The screen shows them.'
		});
	else if (abilities.recorded === 'none' && !speaks(abilities))
		list.push({
			icon: 'voice',
			title: 'No voice here',
			text: 'It could not be played, and this device has none of its own. Chimes mark each change, the screen says what.'
		});
	if (!abilities.vibration)
		list.push({
			icon: 'vibrate',
			title: 'No vibration here',
			text: 'A low chime for left, a high one for right.'
		});
	// In the pocket the screen is to go off.
	return settings.soundMode === 'pocket' ? list : [...list, ...screenLacks(abilities)];
}

function screenLacks({ wakeLock }: Abilities): readonly Lack[] {
	if (wakeLock !== 'missing' && wakeLock !== 'refused') return [];
	return [
		{
			icon: 'phone',
			title: 'The screen may switch off',
			text: 'This browser cannot keep it on. Set a longer screen time-out, or tap now and then.'
		}
	];
}
