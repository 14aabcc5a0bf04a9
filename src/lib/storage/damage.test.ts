// Whatever lies in storage: reading never throws, never opens a gate, never opens a blocked area, never loses a record.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { activeBlocks, gateOf } from '../core/safety/gates';
import { readBlocks, restoreBlock } from './blocks';
import { encodeChanging, encodeRoutine } from './checkpoint-format';
import { readNewestCheckpoint, readTexts } from './checkpoint-read';
import { isSessionWaiting } from './checkpoint-waiting';
import { readProfile, restoreProfile } from './profile';
import { readSettings, restoreSettings } from './settings';
import { listSessions, listSessionsPage } from './sessions';
import {
	allRaw,
	CHECKPOINT,
	freshDatabase,
	HOUR_MS,
	MemoryStore,
	NOW_MS,
	putRaw,
	sampleSession
} from './test-support';

const anything = fc.oneof(
	fc.jsonValue(),
	fc.constantFrom(undefined, Number.NaN, Infinity, -1, 0, 1e300, '', [], {}, new Date(0))
);

/** The record with one of its fields replaced by anything, or taken away. */
const damaged = <T extends object>(record: T) =>
	fc
		.tuple(fc.constantFrom(...Object.keys(record)), anything)
		.map(([field, value]) => ({ field, raw: { ...record, [field]: value } }));

const PROFILE = {
	understoodAtMs: NOW_MS,
	answeredAtMs: NOW_MS,
	stops: ['fever'],
	asks: [{ condition: 'implant', cleared: false }],
	tools: ['hands']
};
const BLOCK = {
	id: 'b',
	area: 'quads',
	reason: 'sharp',
	fromMs: NOW_MS - HOUR_MS,
	untilMs: NOW_MS + HOUR_MS
};

it('settings are whole and within their limits', () => {
	const check = (raw: unknown) => {
		const s = restoreSettings(raw);
		expect(s.volume >= 0 && s.volume <= 1).toBe(true);
		expect(s.getReadySeconds >= 3 && s.getReadySeconds <= 30).toBe(true);
		expect(s.changeOverSeconds >= 3 && s.changeOverSeconds <= 30).toBe(true);
		expect(s.pace >= 0.75 && s.pace <= 1.5).toBe(true);
		expect(s.emergencyNumber).toMatch(/^[\d+*# ]{2,15}$/);
	};
	fc.assert(fc.property(anything, check));
	fc.assert(
		fc.property(damaged(restoreSettings({})), ({ raw }) => check(raw)),
		{ numRuns: 500 }
	);
});

it('a profile is what was stored, or unanswered', () => {
	fc.assert(
		fc.property(anything, (raw) => {
			expect(gateOf(restoreProfile(raw).profile)).toEqual({ kind: 'unanswered' });
		})
	);
	fc.assert(
		fc.property(damaged(PROFILE), ({ raw }) => {
			const { profile, damaged } = restoreProfile(raw);
			if (damaged) expect(gateOf(profile)).toEqual({ kind: 'unanswered' });
			else expect(profile).toEqual(raw);
		}),
		{ numRuns: 1000 }
	);
});

it('a block is what was stored, or still closes its area', () => {
	fc.assert(
		fc.property(damaged(BLOCK), ({ field, raw }) => {
			const block = restoreBlock(raw, NOW_MS);
			if (block === null) throw new Error('A block with one damaged field is readable.');
			if (!block.damaged) {
				expect({ ...block, untilMs: raw.untilMs, fromMs: raw.fromMs }).toEqual({
					...raw,
					damaged: false
				});
				return;
			}
			expect(field === 'area' ? ['all'] : ['quads']).toContain(block.area);
			expect(activeBlocks([block], NOW_MS)).toHaveLength(1);
		}),
		{ numRuns: 2000 }
	);
	fc.assert(fc.property(anything, (raw) => void restoreBlock(raw, NOW_MS)));
});

it('a checkpoint is what was stored, or is not played', () => {
	const changing: object = JSON.parse(encodeChanging(CHECKPOINT));
	const routine = encodeRoutine(CHECKPOINT);
	fc.assert(
		fc.property(damaged(changing), ({ raw }) => {
			const read = readTexts(JSON.stringify(raw), routine, NOW_MS);
			if (read.kind !== 'ok') return;
			const { routine: _routine, ...rest } = read.checkpoint;
			const stored = JSON.parse(JSON.stringify(raw));
			// A list of played times reads like a record of them.
			expect(rest).toEqual({ ...stored, doneMs: { ...stored.doneMs } });
		}),
		{ numRuns: 1000 }
	);
	fc.assert(
		fc.property(fc.nat(routine.length), fc.nat(400), (from, length) => {
			const torn = routine.slice(0, from) + routine.slice(from + length);
			const read = readTexts(encodeChanging(CHECKPOINT), torn, NOW_MS);
			expect(read.kind === 'ok' || read.kind === 'unreadable').toBe(true);
		})
	);
	fc.assert(fc.property(anything, anything, (a, b) => void readTexts(a, b, NOW_MS)));
	const anyText = fc.oneof(fc.string(), fc.json());
	fc.assert(fc.property(anyText, anyText, (a, b) => void readTexts(a, b, NOW_MS)));
});

it('a database full of anything is read without an error, and nothing in it is lost', async () => {
	const record = fc.oneof(
		fc.dictionary(fc.string(), anything),
		damaged(sampleSession('s', NOW_MS)).map(({ raw }): object => raw),
		damaged(BLOCK).map(({ raw }): object => raw)
	);
	const run = async (values: unknown[], sessions: object[], blocks: object[]) => {
		const database = freshDatabase();
		const local = new MemoryStore();
		const [settings, profile, checkpoint, routine, seen] = values;
		await putRaw(database, 'settings', settings, 'settings');
		await putRaw(database, 'profile', profile, 'profile');
		await putRaw(database, 'meta', checkpoint, 'checkpoint');
		await putRaw(database, 'meta', routine, 'checkpoint-routine');
		await putRaw(database, 'meta', seen, 'damaged-blocks');
		const identified = (records: object[]) => records.map((r, i) => ({ ...r, id: `r${i}` }));
		for (const one of identified(sessions)) await putRaw(database, 'sessions', one);
		for (const one of identified(blocks)) await putRaw(database, 'blocks', one);
		const before = [await allRaw(database, 'sessions'), await allRaw(database, 'blocks')];

		expect(await readSettings(database)).toMatchObject({ kind: 'ok' });
		expect(await readProfile(database)).toMatchObject({
			value: { profile: { answeredAtMs: null } }
		});
		const list = await listSessions(database);
		const page = await listSessionsPage(database, 99);
		for (const outcome of [list, page]) {
			if (outcome.kind !== 'ok') throw new Error(outcome.status);
			const { sessions: readable, damaged } = outcome.value;
			expect(readable.length + damaged).toBe(sessions.length);
		}
		const closed = await readBlocks(database, NOW_MS);
		if (closed.kind !== 'ok') throw new Error(closed.status);
		expect(closed.value.blocks.length + closed.value.unreadable).toBe(blocks.length);
		await readNewestCheckpoint(local, database, NOW_MS);
		await isSessionWaiting(local, database);

		expect([await allRaw(database, 'sessions'), await allRaw(database, 'blocks')]).toEqual(before);
		database.close();
	};
	await fc.assert(
		fc.asyncProperty(
			fc.array(anything, { minLength: 5, maxLength: 5 }),
			fc.array(record, { maxLength: 5 }),
			fc.array(record, { maxLength: 5 }),
			run
		),
		{ numRuns: 100 }
	);
});
