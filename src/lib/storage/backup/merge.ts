import type { Session } from '../../core/history/types';
import type { Mark } from '../../core/recovery/body';
import type { Block, Profile } from '../../core/safety/types';
import type { Settings } from '../settings';
import type { Backup } from './backup-file';

/** `merge`: what is here stays, what is new is added. `replace`: sessions and settings become those of the file. */
export type ImportMode = 'merge' | 'replace';

/** What an import would do, by sessions. */
export type ImportPreview = {
	/** In the file and not here. */
	readonly fresh: number;
	readonly same: number;
	/** Both have it, and they differ: the one here stays in a merge. */
	readonly conflicts: number;
	/** Here and not in the file: gone after a replacement. */
	readonly onlyHere: number;
};

export function previewImport(here: Backup, file: Backup): ImportPreview {
	const mine = new Map(here.sessions.map((session) => [session.id, JSON.stringify(session)]));
	const theirs = new Set(file.sessions.map(({ id }) => id));
	let fresh = 0;
	let same = 0;
	for (const session of file.sessions) {
		const own = mine.get(session.id);
		if (own === undefined) fresh++;
		else if (own === JSON.stringify(session)) same++;
	}
	return {
		fresh,
		same,
		conflicts: file.sessions.length - fresh - same,
		onlyHere: here.sessions.filter(({ id }) => !theirs.has(id)).length
	};
}

/**
 * What is kept after an import. Pure. Whatever the file says and whichever way is chosen, nothing that is closed here
 * opens: blocks and marks of both hold, and of the health answers the stricter.
 */
export function combine(here: Backup, file: Backup, mode: ImportMode): Backup {
	return {
		format: file.format,
		savedAtMs: here.savedAtMs,
		sessions: mode === 'replace' ? file.sessions : bothSessions(here.sessions, file.sessions),
		settings: mode === 'replace' ? file.settings : bothSettings(here.settings, file.settings),
		profile: stricter(here.profile, file.profile),
		blocks: bothBlocks(here.blocks, file.blocks),
		marks: bothMarks(here.marks, file.marks),
		checkIn: here.checkIn ?? file.checkIn
	};
}

function bothSessions(here: readonly Session[], file: readonly Session[]): readonly Session[] {
	const mine = new Set(here.map(({ id }) => id));
	return [...here, ...file.filter(({ id }) => !mine.has(id))];
}

/** Those of this device; what was starred on the other is starred here too. */
function bothSettings(here: Settings, file: Settings): Settings {
	return { ...here, favourites: [...new Set([...here.favourites, ...file.favourites])] };
}

/**
 * Every stop and every condition of either; cleared only where both say so. Whether the questions were answered is this
 * device's own: on a new one they are asked once more, with what the file says ticked.
 */
function stricter(here: Profile, file: Profile): Profile {
	const conditions = [...new Set([...here.asks, ...file.asks].map(({ condition }) => condition))];
	const clearedIn = ({ asks }: Profile, condition: (typeof conditions)[number]) =>
		asks.find((ask) => ask.condition === condition)?.cleared ?? true;
	return {
		understoodAtMs: here.understoodAtMs,
		answeredAtMs: here.answeredAtMs,
		stops: [...new Set([...here.stops, ...file.stops])],
		asks: conditions.map((condition) => ({
			condition,
			cleared: clearedIn(here, condition) && clearedIn(file, condition)
		})),
		tools: [...new Set([...here.tools, ...file.tools])]
	};
}

/**
 * All of both. Two with one name that say different things are kept apart: one in the place of the other could end
 * sooner, begin later, or be of a reason that may be opened early.
 */
function bothBlocks(here: readonly Block[], file: readonly Block[]): readonly Block[] {
	const all = new Map(here.map((block) => [block.id, block]));
	for (const block of file) {
		if (here.some((own) => covers(own, block))) continue;
		const { area, reason, fromMs, untilMs } = block;
		let { id } = block;
		for (let name = `${area}/${reason}/${fromMs}-${untilMs}`; all.has(id); name += '/') id = name;
		all.set(id, { ...block, id });
	}
	return [...all.values()];
}

/** Whether `other` adds nothing to a block. */
function covers(block: Block, other: Block): boolean {
	return (
		block.area === other.area &&
		block.reason === other.reason &&
		block.fromMs <= other.fromMs &&
		block.untilMs >= other.untilMs
	);
}

/** What the file says is over ends nothing that was said here. */
function bothMarks(here: readonly Mark[], file: readonly Mark[]): readonly Mark[] {
	const marked = new Set(here.map(({ area }) => area));
	const key = ({ area, kind, atMs }: Mark) => `${area}/${kind}/${atMs}`;
	const mine = new Set(here.map(key));
	return [
		...here,
		...file.filter(
			(mark) => !mine.has(key(mark)) && !(mark.kind === 'over' && marked.has(mark.area))
		)
	];
}
