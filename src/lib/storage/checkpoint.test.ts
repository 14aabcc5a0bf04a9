import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../core/timeline/timeline';
import { clearCheckpoint, saveCheckpoint } from './checkpoint';
import type { Checkpoint } from './checkpoint-format';
import { readCheckpoint } from './checkpoint-read';
import { sessionSchema } from './session-schema';
import { CHECKPOINT, failingStore, MemoryStore, NOW_MS, ROUTINE } from './test-support';
import * as v from 'valibot';

const KEY = 'unknot.checkpoint';
const ROUTINE_KEY = 'unknot.checkpoint.routine';

/** A store with the sample in it, its changing part and its routine changed as told. */
function stored(
	change: Record<string, unknown> = {},
	routine: Record<string, unknown> | null = {},
	format: string = CHECKPOINT.format
) {
	const store = new MemoryStore();
	const { routine: _routine, ...changing } = CHECKPOINT;
	store.setItem(KEY, JSON.stringify({ ...changing, format, ...change }));
	if (routine) {
		const { sessionId } = CHECKPOINT;
		const part = { format, sessionId, routine: { ...ROUTINE, ...routine } };
		store.setItem(ROUTINE_KEY, JSON.stringify(part));
	}
	return store;
}

describe('a checkpoint', () => {
	it('comes back as it was saved', () => {
		const store = new MemoryStore();
		expect(readCheckpoint(store, NOW_MS)).toEqual({ kind: 'none' });
		expect(saveCheckpoint(store, CHECKPOINT)).toBe('ok');
		expect(readCheckpoint(store, NOW_MS)).toEqual({ kind: 'ok', checkpoint: CHECKPOINT });
		expect(clearCheckpoint(store)).toBe('ok');
		expect(store.values.size).toBe(0);
	});

	it('writes the routine once a session and stays small', () => {
		const store = new MemoryStore();
		saveCheckpoint(store, CHECKPOINT);
		saveCheckpoint(store, { ...CHECKPOINT, positionMs: 62_500 });
		expect(store.written).toEqual([ROUTINE_KEY, KEY, KEY]);
		expect(store.getItem(KEY)?.length).toBeLessThan(800);
		expect(readCheckpoint(store, NOW_MS)).toMatchObject({ checkpoint: { positionMs: 62_500 } });
	});

	it('keeps every way a session can be changed', () => {
		const store = new MemoryStore();
		const changed: Checkpoint = {
			...CHECKPOINT,
			preferences: { ...CHECKPOINT.preferences, tapForNext: true, firstSide: 'right' },
			adjustments: [
				...CHECKPOINT.adjustments,
				{ kind: 'light-retry', fromWork: 1, area: null },
				{ kind: 'skip-step', fromWork: 1, stepIndex: 0 },
				{ kind: 'skip-muscle', fromWork: 1, muscle: 'quads' },
				{ kind: 'skip-area', fromWork: 1, area: 'calves' },
				{ kind: 'limit-seconds', workIndex: 2, seconds: 12 },
				{ kind: 'set-pace', fromWork: 1, playedSeconds: 7.25, pace: 1.25 },
				{ kind: 'tap-for-next', fromWork: 1, on: true },
				{ kind: 'side-order', fromWork: 2, first: 'right' }
			]
		};
		saveCheckpoint(store, changed);
		expect(readCheckpoint(store, NOW_MS)).toEqual({ kind: 'ok', checkpoint: changed });
	});

	it.each([
		[{ kind: 'side-order', fromWork: 2, first: 'middle' }],
		[{ kind: 'set-pace', fromWork: 1, playedSeconds: 0, pace: 3 }],
		[{ kind: 'harder', fromWork: 1 }]
	])('with a change that nobody knows is not played: %o', (unknown) => {
		expect(readCheckpoint(stored({ adjustments: [unknown] }), NOW_MS)).toMatchObject({
			kind: 'unreadable',
			reason: 'damaged',
			salvage: { playedSeconds: 49 }
		});
	});

	it('of the next session brings its own routine', () => {
		const store = new MemoryStore();
		saveCheckpoint(store, CHECKPOINT);
		const routine = { ...ROUTINE, id: 'other', title: 'Other' };
		const next: Checkpoint = { ...CHECKPOINT, sessionId: 'session-2', routineId: 'other', routine };
		saveCheckpoint(store, next);
		expect(readCheckpoint(store, NOW_MS)).toEqual({ kind: 'ok', checkpoint: next });
	});

	it('from before routines had a start position still comes back, with the usual one of its tool', () => {
		const old = stored({}, { startPosition: undefined });
		expect(old.getItem(ROUTINE_KEY)).not.toContain('startPosition');
		expect(readCheckpoint(old, NOW_MS)).toEqual({
			kind: 'ok',
			checkpoint: { ...CHECKPOINT, routine: { ...ROUTINE, startPosition: 'sitting-leg-out' } }
		});
	});

	it('with a start position that nobody knows is damaged', () => {
		expect(readCheckpoint(stored({}, { startPosition: 'handstand' }), NOW_MS)).toMatchObject({
			kind: 'unreadable',
			reason: 'damaged',
			salvage: { playedSeconds: 49 }
		});
	});

	it.each([
		['SecurityError', 'refused'],
		['QuotaExceededError', 'full']
	])('when the browser answers %s: %s, and reading finds none', (name, status) => {
		const store = failingStore(name);
		expect(saveCheckpoint(store, CHECKPOINT)).toBe(status);
		expect(readCheckpoint(store, NOW_MS)).toEqual({ kind: 'none' });
		expect(clearCheckpoint(store)).toBe('refused');
	});

	it('without localStorage is refused', () => {
		expect(saveCheckpoint(null, CHECKPOINT)).toBe('refused');
		expect(readCheckpoint(null, NOW_MS)).toEqual({ kind: 'none' });
		expect(clearCheckpoint(null)).toBe('refused');
	});
});

describe('one that cannot be resumed', () => {
	it.each([
		['older-version', 'unknot.checkpoint/0'],
		['newer-version', 'unknot.checkpoint/2'],
		['damaged', 'unknot.backup/1'],
		['damaged', 'unknot.checkpoint/1.5']
	])('says %s for format %s, and saves what was done', (reason, format) => {
		const store = stored({}, {}, format);
		expect(readCheckpoint(store, NOW_MS)).toMatchObject({
			kind: 'unreadable',
			reason,
			salvage: { id: 'session-1', playedSeconds: 49 },
			raw: `${store.getItem(KEY)}\n${store.getItem(ROUTINE_KEY)}`
		});
	});

	it.each<[string, Record<string, unknown>]>([
		['an adjustment nobody knows', { adjustments: [{ kind: 'harder', fromWork: 0 }] }],
		['an adjustment without its area', { adjustments: [{ kind: 'skip-area', fromWork: 0 }] }],
		[
			'a "lighten" that would press harder',
			{ adjustments: [{ kind: 'lighten', fromWork: 0, area: null, levels: -1 }] }
		],
		['one good and one bad adjustment', { adjustments: [...CHECKPOINT.adjustments, {}] }],
		['no adjustments', { adjustments: undefined }],
		['a pain event that cannot be read', { pains: [...CHECKPOINT.pains, { atMs: 'now' }] }],
		['no position', { positionMs: null }],
		['a position before the start', { positionMs: -1 }],
		['a pace out of range', { preferences: { getReadySeconds: 5, changeOverSeconds: 8, pace: 3 } }],
		['the routine of another', { routineId: 'other' }],
		['the session of another', { sessionId: 'session-2' }]
	])('with %s: not resumed, what was done is saved', (_what, change) => {
		expect(readCheckpoint(stored(change), NOW_MS)).toMatchObject({
			kind: 'unreadable',
			reason: 'damaged',
			salvage: { playedSeconds: 49 }
		});
	});

	it('with a routine that breaks the schema: not resumed', () => {
		const steps = ROUTINE.steps.map((step) => ({ ...step, painCap: 9 }));
		expect(readCheckpoint(stored({}, { steps }), NOW_MS)).toMatchObject({
			reason: 'damaged',
			salvage: { playedSeconds: 49, steps: { length: 4 } }
		});
	});

	it.each([['{"format":'], ['null'], ['[]'], ['7'], ['']])(
		'%j is damaged, with nothing to save',
		(text) => {
			const store = stored();
			store.setItem(KEY, text);
			expect(readCheckpoint(store, NOW_MS)).toMatchObject({ reason: 'damaged', salvage: null });
		}
	);
});

describe('salvage', () => {
	const salvageOf = (...args: Parameters<typeof stored>) => {
		const read = readCheckpoint(stored(...args), NOW_MS);
		return read.kind === 'unreadable' ? read.salvage : undefined;
	};
	const damage = { positionMs: 'here' };

	it('is a whole session record', () => {
		const salvage = salvageOf(damage);
		expect(v.is(sessionSchema, salvage)).toBe(true);
		expect(salvage).toMatchObject({
			id: 'session-1',
			routineId: 'thigh-and-calf',
			routineTitle: 'Thigh and calf',
			how: 'ended',
			startedAtMs: CHECKPOINT.startedAtMs,
			endedAtMs: CHECKPOINT.savedAtMs,
			pauses: 1,
			pains: CHECKPOINT.pains,
			sorenessBefore: 4,
			sorenessAfter: null
		});
		expect(salvage?.steps.map((s) => [s.side, s.muscle, s.doneSeconds])).toEqual([
			['left', 'quads', 40],
			['left', 'rectus-femoris', 9],
			['right', 'quads', 0],
			['right', 'rectus-femoris', 0]
		]);
	});

	it('leaves out a step that cannot be read, and counts the others right', () => {
		const [first, second] = ROUTINE.steps;
		const salvage = salvageOf(damage, { steps: [{ ...first, technique: 'hammer' }, second] });
		expect(salvage?.steps.map((s) => [s.workIndex, s.doneSeconds])).toEqual([
			[1, 9],
			[3, 0]
		]);
		expect(salvage?.playedSeconds).toBe(49);
	});

	it('keeps pain events that can be read', () => {
		const [pain] = CHECKPOINT.pains;
		expect(salvageOf({ doneMs: {}, pains: [{}, pain] })).toMatchObject({ pains: [pain] });
	});

	it('finds its times and its id when they are gone', () => {
		const change = { ...damage, sessionId: 5, startedAtMs: 'x', savedAtMs: null };
		expect(salvageOf(change)).toMatchObject({
			id: `salvaged-${NOW_MS - 49_000}`,
			startedAtMs: NOW_MS - 49_000,
			endedAtMs: NOW_MS
		});
	});

	it.each<[string, Parameters<typeof stored>]>([
		['nothing was done', [{ ...damage, doneMs: { 0: 200 }, pains: [] }]],
		['there is no routine', [damage, null]],
		['it is not known which step is which', [damage, { order: 'random' }]]
	])('is none when %s', (_what, args) => expect(salvageOf(...args)).toBe(null));

	it('does not believe that a step took more than a day', () => {
		expect(salvageOf({ ...damage, doneMs: { 0: 40_000, 1: 1e300 } })).toMatchObject({
			playedSeconds: 40
		});
	});
});

it('what comes back plays no harder than what was saved', () => {
	const store = new MemoryStore();
	saveCheckpoint(store, CHECKPOINT);
	const read = readCheckpoint(store, NOW_MS);
	if (read.kind !== 'ok') throw new Error(read.kind);
	const timeline = (c: Checkpoint) => buildTimeline(c.routine, c.preferences, c.adjustments);
	expect(timeline(read.checkpoint)).toEqual(timeline(CHECKPOINT));
});
