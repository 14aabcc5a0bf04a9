import * as v from 'valibot';
import type { Session } from '../../core/history/types';
import type { Mark } from '../../core/recovery/body';
import type { CheckIn } from '../../core/recovery/check-in';
import { AREAS } from '../../core/routine/vocabulary';
import { BLOCK_REASONS, type Block, type Profile } from '../../core/safety/types';
import { timeMs } from '../fields';
import { restoreProfile } from '../profile';
import { checkInSchema, markSchema } from '../recovery';
import { sessionSchema } from '../session-schema';
import { restoreSettings, type Settings } from '../settings';

/** The format of the file and its version. */
export const BACKUP_FORMAT = 'unknot.backup/1';

/** Everything the user made, as one file. */
export type Backup = {
	readonly format: typeof BACKUP_FORMAT;
	/** When it was saved, milliseconds since 1970. */
	readonly savedAtMs: number;
	readonly sessions: readonly Session[];
	readonly settings: Settings;
	readonly profile: Profile;
	readonly blocks: readonly Block[];
	readonly marks: readonly Mark[];
	readonly checkIn: CheckIn | null;
};

/** A file is a backup, or a sentence says what is wrong and where. */
export type ParsedBackup =
	| { readonly kind: 'ok'; readonly backup: Backup }
	| { readonly kind: 'refused'; readonly why: string };

/** Ten thousand sessions are some 20 MB; more than this is no backup of a person. Characters. */
const MOST_CHARACTERS = 64_000_000;
/** A whole backup is six deep. `JSON.parse` itself would take thousands. */
const MOST_DEPTH = 12;

const blockSchema = v.object({
	id: v.pipe(v.string(), v.maxLength(200)),
	area: v.picklist([...AREAS, 'all']),
	reason: v.picklist(BLOCK_REASONS),
	fromMs: timeMs,
	untilMs: timeMs
});

const backupSchema = v.object({
	format: v.literal(BACKUP_FORMAT),
	savedAtMs: timeMs,
	sessions: v.array(sessionSchema),
	settings: v.record(v.string(), v.unknown()),
	profile: v.record(v.string(), v.unknown()),
	blocks: v.array(blockSchema),
	marks: v.array(markSchema),
	checkIn: v.nullable(checkInSchema)
});

/** The file as text. */
export function backupText(backup: Backup): string {
	return JSON.stringify(backup);
}

/** "unknot-backup-2026-11-27.json" */
export function backupName(savedAtMs: number): string {
	return `unknot-backup-${new Date(savedAtMs).toISOString().slice(0, 10)}.json`;
}

/** Any text to the backup it holds. Never throws, whatever is in it; what is refused changes nothing. */
export function parseBackup(text: string): ParsedBackup {
	if (text.length > MOST_CHARACTERS) return refuse('The file is too large to be a backup.');
	let raw: unknown;
	try {
		raw = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return refuse('The file is damaged or not a backup: it is no JSON.');
	}
	const version = Number(/^unknot\.backup\/(\d{1,4})$/.exec(formatOf(raw) ?? '')?.[1]);
	if (!(version >= 1)) return refuse('This file is not a backup of Unknot.');
	if (version > 1)
		return refuse('This backup was made by a newer version of Unknot. Update, then try again.');
	if (isDeeperThan(raw, MOST_DEPTH)) return refuse('The file is damaged: it is nested too deep.');
	const result = v.safeParse(backupSchema, raw, { abortEarly: true });
	if (!result.success) return refuse(placeOf(result.issues[0]));
	const { sessions, settings, profile, ...rest } = result.output;
	const twice = firstTwice(sessions.map(({ id }) => id));
	if (twice !== null) return refuse(`The file is damaged: sessions[${twice}].id is there twice.`);
	const blockTwice = firstTwice(rest.blocks.map(({ id }) => id));
	if (blockTwice !== null)
		return refuse(`The file is damaged: blocks[${blockTwice}].id is there twice.`);
	const health = restoreProfile(profile);
	if (health.damaged) return refuse('The file is damaged: profile cannot be read.');
	return {
		kind: 'ok',
		backup: { ...rest, sessions, settings: restoreSettings(settings), profile: health.profile }
	};
}

function refuse(why: string): ParsedBackup {
	return { kind: 'refused', why: `${why} Nothing was changed.` };
}

function formatOf(raw: unknown): string | null {
	if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'format')) return null;
	const { format } = raw as { format: unknown };
	return typeof format === 'string' ? format : null;
}

/** "The file is damaged: sessions[12].startedAtMs is not what belongs there." */
function placeOf(issue: v.BaseIssue<unknown>): string {
	const path = (issue.path ?? [])
		.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('')
		.replace(/^\./, '')
		.slice(0, 120);
	return `The file is damaged: ${path || 'its content'} is not what belongs there.`;
}

function firstTwice(ids: readonly string[]): number | null {
	const seen = new Set<string>();
	for (const [index, id] of ids.entries()) {
		if (seen.has(id)) return index;
		seen.add(id);
	}
	return null;
}

/** Without recursion: a hostile file must not run out of stack either. */
function isDeeperThan(raw: unknown, most: number): boolean {
	let level: unknown[] = [raw];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > most) return true;
		level = level.flatMap((value) =>
			typeof value === 'object' && value !== null ? Object.values(value) : []
		);
	}
	return false;
}
