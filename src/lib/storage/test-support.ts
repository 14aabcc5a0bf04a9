import type { Session } from '../core/history/types';
import { defineRoutine } from '../core/routine/routine';
import type { Checkpoint } from './checkpoint-format';
import { openDatabase, type Database, type DatabaseEnv } from './database';
import type { LocalStore } from './local';

export const NOW_MS = Date.UTC(2026, 10, 21, 18, 30);
export const HOUR_MS = 3_600_000;

let count = 0;

/** A database nobody has used. The test imports `fake-indexeddb/auto` first. */
export function freshDatabase(env: Partial<DatabaseEnv> = {}): Database {
	return openDatabase({ name: `unknot-test-${++count}`, ...env });
}

/** Puts anything into a store, past every check. */
export async function putRaw(
	database: Database,
	store: 'sessions' | 'settings' | 'profile' | 'blocks' | 'recovery' | 'device' | 'meta',
	value: unknown,
	key?: string
): Promise<void> {
	await database.write((db) => db.put(store as 'settings', value, key as 'settings'));
}

/** Everything in a store as it lies there. */
export async function allRaw(database: Database, store: 'sessions' | 'blocks'): Promise<unknown[]> {
	const outcome = await database.read((db) => db.getAll(store));
	return outcome.kind === 'ok' ? outcome.value : [];
}

/** localStorage in memory. */
export class MemoryStore implements LocalStore {
	readonly values = new Map<string, string>();
	readonly written: string[] = [];
	get length() {
		return this.values.size;
	}
	key(i: number) {
		return [...this.values.keys()][i] ?? null;
	}
	getItem(key: string) {
		return this.values.get(key) ?? null;
	}
	setItem(key: string, value: string) {
		this.written.push(key);
		this.values.set(key, value);
	}
	removeItem(key: string) {
		this.values.delete(key);
	}
}

/** localStorage that answers every call with an error of this name. */
export function failingStore(name: string): LocalStore {
	const fail = () => {
		throw new DOMException('no', name);
	};
	return { length: 1, key: fail, getItem: fail, setItem: fail, removeItem: fail };
}

export const ROUTINE = defineRoutine({
	id: 'thigh-and-calf',
	title: 'Thigh and calf',
	areas: ['quads'],
	tool: 'hands',
	stages: ['anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: [],
	startPosition: 'sitting-leg-out',
	position: 'Sit on a chair.',
	safety: 'Keep off the kneecap.',
	evidence: { grade: 'C', why: 'Practice only.' },
	steps: [
		{
			technique: 'effleurage',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Glide up.',
			caution: ''
		},
		{
			technique: 'petrissage',
			muscle: 'rectus-femoris',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: '',
			cue: 'Lift and squeeze.',
			caution: ''
		}
	]
});

export const CHECKPOINT: Checkpoint = {
	format: 'unknot.checkpoint/1',
	sessionId: 'session-1',
	routineId: ROUTINE.id,
	routine: ROUTINE,
	preferences: { getReadySeconds: 5, changeOverSeconds: 8, pace: 1 },
	adjustments: [
		{ kind: 'lighten', fromWork: 1, area: 'quads', levels: 1 },
		{ kind: 'change-seconds', workIndex: 2, seconds: 10 }
	],
	positionMs: 61_500,
	running: true,
	hurting: false,
	savedAtMs: NOW_MS - 20_000,
	startedAtMs: NOW_MS - 90_000,
	doneMs: { 0: 40_000, 1: 8_500 },
	pauses: 1,
	pains: [
		{
			atMs: NOW_MS - 30_000,
			workIndex: 0,
			stepIndex: 0,
			area: 'quads',
			side: 'left',
			kind: 'too-much',
			level: 6,
			choice: 'lighten'
		}
	],
	sorenessBefore: 4
};

export function sampleSession(id: string, startedAtMs: number): Session {
	return {
		id,
		routineId: ROUTINE.id,
		routineTitle: ROUTINE.title,
		areas: ['quads'],
		tool: 'hands',
		pressure: 'moderate',
		startedAtMs,
		endedAtMs: startedAtMs + 600_000,
		playedSeconds: 540,
		how: 'completed',
		pauses: 1,
		steps: Array.from({ length: 18 }, (_, workIndex) => ({
			workIndex,
			stepIndex: workIndex % 9,
			side: workIndex < 9 ? ('left' as const) : ('right' as const),
			technique: 'effleurage' as const,
			muscle: 'quads' as const,
			area: 'quads' as const,
			plannedSeconds: 30,
			doneSeconds: 30
		})),
		pains: CHECKPOINT.pains,
		sorenessBefore: 5,
		sorenessAfter: 3,
		feel: 'looser',
		nextDay: null,
		nextDayAtMs: null
	};
}
