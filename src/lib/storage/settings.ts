import * as v from 'valibot';
import type { Database } from './database';
import { STRICT } from './schema';
import type { Outcome } from './status';

/** A number brought to the nearest end of its range; the default when it is none. */
const ranged = (min: number, max: number, byDefault: number) =>
	v.fallback(
		v.pipe(
			v.number(),
			v.transform((n) => Math.min(max, Math.max(min, n)))
		),
		byDefault
	);
const flag = (byDefault: boolean) => v.fallback(v.boolean(), byDefault);

/** Each text once, in order: one bad entry costs no other. */
const onlyIds = (list: readonly unknown[]): readonly string[] => [
	...new Set(list.filter((id) => typeof id === 'string'))
];

/** Digits, `+`, `*`, `#` and spaces, 2–15 characters: what a phone can dial. */
const dialable = v.pipe(v.string(), v.trim(), v.regex(/^(?=.*\d)[\d+*# ]{2,15}$/));

/** Every stored field is checked again with a default on the way in, so no damage can keep the app from opening. */
const settingsSchema = v.object({
	theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
	sounds: flag(true),
	/** 0–1. */
	volume: ranged(0, 1, 0.9),
	voice: flag(true),
	/** A voice of this device; `null` is the recorded one. */
	voiceURI: v.fallback(v.nullable(v.string()), null),
	vibration: flag(true),
	keepScreenOn: flag(true),
	/** Cues at half-way, and three-two-one before a phase ends. */
	halfWay: flag(true),
	countdown: flag(true),
	/** A tick at each turn of a stroke; a swell for each breath where a step breathes. */
	strokeTicks: flag(false),
	breathGuide: flag(true),
	/** Countdown and ticks also in a routine for bedtime. */
	bedtimeTicks: flag(false),
	/** Neither sounds nor voice, whatever their own switches say. */
	vibrationOnly: flag(false),
	/** The screen flashes with each cue. */
	flash: flag(false),
	getReadySeconds: ranged(3, 30, 5),
	changeOverSeconds: ranged(3, 30, 8),
	/** Factor on step seconds. */
	pace: ranged(0.75, 1.5, 1),
	/** Each step lasts until "Next step". */
	tapForNext: flag(false),
	firstSide: v.fallback(v.picklist(['left', 'right']), 'left'),
	/** The player starts with its taps locked. */
	lockTaps: flag(false),
	/** What the help card dials. Every mobile phone takes 112 for an emergency call (3GPP TS 22.101, 10.1). */
	emergencyNumber: v.fallback(dialable, '112'),
	/** Beside the user's own music, or one track that plays on in a locked phone. */
	soundMode: v.fallback(v.picklist(['with-music', 'pocket']), 'with-music'),
	/** Sessions a week; 0: no goal. */
	weeklyGoal: ranged(0, 14, 2),
	/** Minutes preselected on the home page. */
	homeMinutes: v.fallback(v.picklist([5, 10, 15, 30]), 15),
	/** Ids of routines; those that are not here, or not any more, are kept. */
	favourites: v.pipe(
		v.fallback(v.array(v.unknown()), []),
		v.transform((list: unknown[]) => onlyIds(list))
	)
});

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** Any value to whole settings: good fields are kept, numbers out of range clamped, the rest defaulted. */
export function restoreSettings(raw: unknown): Settings {
	const result = v.safeParse(settingsSchema, raw);
	return result.success ? result.output : restoreSettings({});
}

export const DEFAULT_SETTINGS: Settings = restoreSettings({});

export async function readSettings(database: Database): Promise<Outcome<Settings>> {
	const raw = await database.read((db) => db.get('settings', 'settings'));
	return raw.kind === 'ok' ? { kind: 'ok', value: restoreSettings(raw.value) } : raw;
}

/** Whether the help card could dial this: what the settings page checks while the user types. */
export function isDialable(text: string): boolean {
	return v.safeParse(dialable, text).success;
}

/** Settings with some changed. A number that cannot be dialled leaves the old one. */
export function mergeSettings(before: Settings, change: Partial<Settings>): Settings {
	const { emergencyNumber = '' } = change;
	const dialled = isDialable(emergencyNumber) ? emergencyNumber : before.emergencyNumber;
	return restoreSettings({ ...before, ...change, emergencyNumber: dialled });
}

/** Changes only the given fields, so that two tabs do not undo each other. Gives the settings as they are now. */
export function changeSettings(
	database: Database,
	change: Partial<Settings>
): Promise<Outcome<Settings>> {
	return database.write(async (db) => {
		const tx = db.transaction('settings', 'readwrite', STRICT);
		const settings = mergeSettings(restoreSettings(await tx.store.get('settings')), change);
		await Promise.all([tx.store.put(settings, 'settings'), tx.done]);
		return settings;
	});
}
