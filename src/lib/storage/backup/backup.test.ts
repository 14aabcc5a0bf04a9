import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Session } from '../../core/history/types';
import { AREAS } from '../../core/routine/vocabulary';
import { ASK_CONDITIONS, STOP_CONDITIONS } from '../../core/safety/types';
import { openDatabase, type Database } from '../database';
import { INITIAL_SETTINGS } from '../initial-settings';
import { saveProfile } from '../profile';
import { canUndoImport, importBackup, readBackup, undoImport } from './backup';
import { BACKUP_FORMAT, backupName, backupText, parseBackup, type Backup } from './backup-file';
import { combine, previewImport } from './merge';

/** How many files the generated test tries; the bench asks for 10,000. */
const FILES = Number(process.env['BACKUP_FILES'] ?? 300);
const NOW_MS = Date.UTC(2026, 10, 27, 12);
const HOUR_MS = 3_600_000;

function session(id: string, change: Partial<Session> = {}): Session {
	return {
		id,
		routineId: 'quad-foam-roller',
		routineTitle: 'Foam Roller for Quads',
		areas: ['quads'],
		tool: 'roller',
		pressure: 'moderate',
		startedAtMs: NOW_MS - 50 * HOUR_MS,
		endedAtMs: NOW_MS - 49 * HOUR_MS,
		playedSeconds: 500,
		how: 'completed',
		pauses: 0,
		steps: [
			{
				workIndex: 0,
				stepIndex: 0,
				side: 'left',
				technique: 'roll',
				muscle: 'quads',
				area: 'quads',
				plannedSeconds: 60,
				doneSeconds: 60
			}
		],
		pains: [],
		sorenessBefore: 5,
		sorenessAfter: 3,
		feel: 'looser',
		nextDay: null,
		nextDayAtMs: null,
		...change
	};
}

const BLOCK = {
	id: 'b',
	area: 'calves',
	reason: 'sharp',
	fromMs: NOW_MS - HOUR_MS,
	untilMs: NOW_MS + 40 * HOUR_MS
} as const;

const BACKUP: Backup = {
	format: BACKUP_FORMAT,
	savedAtMs: NOW_MS,
	sessions: [session('one'), session('two', { startedAtMs: NOW_MS - 20 * HOUR_MS })],
	settings: { ...INITIAL_SETTINGS, volume: 0.4, favourites: ['quad-foam-roller'] },
	profile: {
		understoodAtMs: 1,
		answeredAtMs: 2,
		stops: [],
		asks: [{ condition: 'pregnancy', cleared: true }],
		tools: ['hands', 'roller']
	},
	blocks: [BLOCK],
	marks: [{ area: 'quads', kind: 'bruised', atMs: NOW_MS - HOUR_MS }],
	checkIn: null
};

let open: Database[] = [];
afterEach(() => {
	for (const database of open) database.close();
	open = [];
});

let names = 0;
async function databaseWith(backup: Backup | null): Promise<Database> {
	const database = openDatabase({ name: `backup-${names++}` });
	open.push(database);
	if (backup) await importBackup(database, backup, 'replace', NOW_MS);
	return database;
}

async function contentOf(database: Database): Promise<Backup> {
	const read = await readBackup(database, NOW_MS);
	if (read.kind !== 'ok') throw new Error(read.status);
	return read.value.backup;
}

describe('a backup', () => {
	it('comes back as it went', () => {
		expect(parseBackup(backupText(BACKUP))).toEqual({ kind: 'ok', backup: BACKUP });
		expect(backupName(NOW_MS)).toBe('unknot-backup-2026-11-27.json');
	});

	it('brings everything to a new device, where the health questions are asked once more', async () => {
		const database = await databaseWith(null);
		await importBackup(database, BACKUP, 'merge', NOW_MS);
		const content = await contentOf(database);
		expect(content.sessions).toEqual(BACKUP.sessions);
		expect(content.blocks).toEqual(BACKUP.blocks);
		expect(content.marks).toEqual(BACKUP.marks);
		expect(content.settings.favourites).toEqual(['quad-foam-roller']);
		expect(content.profile).toMatchObject({
			understoodAtMs: null,
			answeredAtMs: null,
			asks: BACKUP.profile.asks
		});
	});

	it('is undone once, and what was closed meanwhile stays closed', async () => {
		const database = await databaseWith({ ...BACKUP, sessions: [session('mine')], blocks: [] });
		await importBackup(database, BACKUP, 'replace', NOW_MS);
		expect((await contentOf(database)).sessions.map(({ id }) => id)).toEqual(['one', 'two']);
		expect(await canUndoImport(database)).toBe(true);
		expect(await undoImport(database, NOW_MS)).toEqual({ kind: 'ok', value: true });
		const content = await contentOf(database);
		expect(content.sessions.map(({ id }) => id)).toEqual(['mine']);
		expect(content.blocks).toEqual([BLOCK]);
		expect(await canUndoImport(database)).toBe(false);
	});

	it('loses nothing another tab saves at the same moment', async () => {
		const database = await databaseWith(BACKUP);
		const stopped = { ...BACKUP.profile, stops: ['fever' as const] };
		await Promise.all([
			importBackup(database, { ...BACKUP, sessions: [] }, 'replace', NOW_MS),
			saveProfile(database, stopped)
		]);
		expect((await contentOf(database)).profile.stops).toEqual(['fever']);
	});

	it('leaves records that cannot be read where they are', async () => {
		const database = await databaseWith(BACKUP);
		await database.write((db) => db.put('sessions', { id: 'broken', startedAtMs: 5 }));
		const read = await readBackup(database, NOW_MS);
		expect(read).toMatchObject({ kind: 'ok', value: { leftOut: 1 } });
		await importBackup(database, { ...BACKUP, sessions: [] }, 'replace', NOW_MS);
		expect(await database.read((db) => db.getAllKeys('sessions'))).toMatchObject({
			value: ['broken']
		});
	});
});

it('says what an import would do', () => {
	const here = { ...BACKUP, sessions: [session('one'), session('two'), session('three')] };
	const file = {
		...BACKUP,
		sessions: [session('one'), session('two', { feel: 'same' as const }), session('new')]
	};
	expect(previewImport(here, file)).toEqual({ fresh: 1, same: 1, conflicts: 1, onlyHere: 1 });
	expect(combine(here, file, 'merge').sessions.map(({ id, feel }) => [id, feel])).toEqual([
		['one', 'looser'],
		['two', 'looser'],
		['three', 'looser'],
		['new', 'looser']
	]);
	expect(combine(here, file, 'replace').sessions).toEqual(file.sessions);
});

describe.each(['merge', 'replace'] as const)('a %s opens nothing', (mode) => {
	it('neither areas nor marks nor health answers', () => {
		const file: Backup = {
			...BACKUP,
			profile: { ...BACKUP.profile, asks: [{ condition: 'pregnancy', cleared: true }] },
			blocks: [{ ...BLOCK, untilMs: NOW_MS }],
			marks: [{ area: 'quads', kind: 'over', atMs: NOW_MS + HOUR_MS }]
		};
		const here: Backup = {
			...BACKUP,
			profile: {
				...BACKUP.profile,
				stops: ['fever'],
				asks: [{ condition: 'pregnancy', cleared: false }]
			}
		};
		const after = combine(here, file, mode);
		expect(after.blocks).toEqual([BLOCK]);
		expect(after.marks).toEqual(here.marks);
		expect(after.profile.stops).toEqual(['fever']);
		expect(after.profile.asks).toEqual([{ condition: 'pregnancy', cleared: false }]);
	});

	it('keeps both of two blocks with one name for different areas', () => {
		const file: Backup = { ...BACKUP, blocks: [{ ...BLOCK, area: 'feet' }] };
		expect(combine(BACKUP, file, mode).blocks.map(({ area }) => area)).toEqual(['calves', 'feet']);
	});

	it.each([
		['of a reason that may be opened early', { reason: 'user', untilMs: NOW_MS + 90 * HOUR_MS }],
		['that begins later', { fromMs: NOW_MS + HOUR_MS, untilMs: NOW_MS + 90 * HOUR_MS }]
	] as const)('nor puts a block %s in the place of one with its name', (_which, change) => {
		const theirs = { ...BLOCK, ...change };
		const { blocks } = combine(BACKUP, { ...BACKUP, blocks: [theirs] }, mode);
		expect(blocks).toHaveLength(2);
		expect(blocks).toContainEqual(BLOCK);
		expect(blocks).toContainEqual({ ...theirs, id: blocks[1]?.id });
	});

	it('nor takes the name another block has, however the file names its own', () => {
		const first = combine(BACKUP, { ...BACKUP, blocks: [{ ...BLOCK, area: 'feet' }] }, mode);
		const named = first.blocks.map(({ id }) => ({ ...BLOCK, id, area: 'lats' as const }));
		const { blocks } = combine(first, { ...BACKUP, blocks: named }, mode);
		for (const block of first.blocks) expect(blocks).toContainEqual(block);
		expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
	});
});

describe('what is no backup', () => {
	it.each([
		['', 'it is no JSON'],
		['{"format":', 'it is no JSON'],
		['[]', 'not a backup of Unknot'],
		['{"format":"unknot.routine/1"}', 'not a backup of Unknot'],
		['{"format":"unknot.backup/2"}', 'newer version'],
		['{"format":"unknot.backup/1"}', 'savedAtMs is not'],
		[`{"format":"unknot.backup/1","x":${'['.repeat(50)}${']'.repeat(50)}}`, 'nested too deep']
	])('%s: says so', (text, why) => {
		const parsed = parseBackup(text);
		expect(parsed).toMatchObject({ kind: 'refused' });
		expect(parsed.kind === 'refused' && parsed.why).toContain(why);
		expect(parsed.kind === 'refused' && parsed.why).toContain('Nothing was changed.');
	});

	it('names the place of the damage', () => {
		const broken = JSON.parse(backupText(BACKUP)) as { sessions: Record<string, unknown>[] };
		broken.sessions[1] = { ...broken.sessions[1], startedAtMs: 'yesterday' };
		expect(parseBackup(JSON.stringify(broken))).toMatchObject({
			why: expect.stringContaining('sessions[1].startedAtMs') as unknown
		});
		const twice = { ...BACKUP, sessions: [session('a'), session('a')] };
		expect(parseBackup(backupText(twice))).toMatchObject({
			why: expect.stringContaining('sessions[1].id is there twice') as unknown
		});
	});
});

/** A good backup with one thing changed, anywhere, to anything; or cut off; or anything at all. */
const hostile: fc.Arbitrary<string> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.tuple(
				fc.nat(),
				fc.oneof(fc.jsonValue({ maxDepth: 3 }), nasty()),
				fc.constantFrom('set', 'drop', 'add')
			)
			.map(([place, value, how]) => mutated(place, value, how))
	},
	{
		weight: 2,
		arbitrary: fc.nat({ max: 3000 }).map((end) => backupText(BACKUP).slice(0, end))
	},
	{ weight: 1, arbitrary: fc.json() },
	{ weight: 1, arbitrary: fc.string() }
);

function nasty(): fc.Arbitrary<unknown> {
	return fc.constantFrom<unknown>(
		-1,
		1e308,
		8.64e15 + 1,
		'\uD800',
		'__proto__',
		{ __proto__: { polluted: true }, constructor: { prototype: { polluted: true } } },
		JSON.parse('{"__proto__":{"polluted":true}}'),
		'x'.repeat(100_000),
		Array.from({ length: 1000 }, () => null)
	);
}

function mutated(place: number, value: unknown, how: string): string {
	const copy = JSON.parse(backupText(BACKUP)) as unknown;
	const spots: [Record<string, unknown>, string][] = [];
	const walk = (node: unknown) => {
		if (typeof node !== 'object' || node === null) return;
		for (const key of Object.keys(node)) {
			spots.push([node as Record<string, unknown>, key]);
			walk((node as Record<string, unknown>)[key]);
		}
	};
	walk(copy);
	const [owner, key] = spots[place % spots.length] ?? [{}, ''];
	if (how === 'drop') Reflect.deleteProperty(owner, key);
	else if (how === 'add')
		Object.defineProperty(owner, '__proto__', { value, enumerable: true, configurable: true });
	else owner[key] = value;
	return JSON.stringify(copy);
}

it(`generated files, hostile ones among them: no crash, no partial import, nothing opened (${FILES})`, async () => {
	const own: Backup = {
		...BACKUP,
		sessions: [session('own')],
		profile: {
			...BACKUP.profile,
			stops: [STOP_CONDITIONS[0]],
			asks: [{ condition: ASK_CONDITIONS[0], cleared: false }]
		}
	};
	const database = await databaseWith(own);
	let held = await contentOf(database);
	let taken = 0;
	await fc.assert(
		fc.asyncProperty(hostile, fc.constantFrom('merge', 'replace'), async (text, mode) => {
			const parsed = parseBackup(text);
			if (parsed.kind === 'refused') {
				expect(parsed.why).toMatch(/^(This|The) .*\. Nothing was changed\.$/s);
				expect(parsed.why.length).toBeLessThan(260);
				return;
			}
			taken++;
			const outcome = await importBackup(database, parsed.backup, mode, NOW_MS);
			const after = await contentOf(database);
			// All of it, or nothing.
			const expected =
				outcome.kind === 'ok' ? combine(held, parsed.backup, mode).sessions : held.sessions;
			expect(after.sessions.map(({ id }) => id).sort()).toEqual(
				expected.map(({ id }) => id).sort()
			);
			for (const area of AREAS)
				for (const before of held.blocks)
					if (before.area === area)
						expect(after.blocks.some((b) => b.area === area && b.untilMs >= before.untilMs)).toBe(
							true
						);
			expect(after.profile.stops).toEqual(expect.arrayContaining([...held.profile.stops]));
			expect(after.profile.asks.find((a) => a.condition === ASK_CONDITIONS[0])?.cleared).toBe(
				false
			);
			expect({}).not.toHaveProperty('polluted');
			held = after;
		}),
		{ numRuns: FILES }
	);
	expect(taken).toBeGreaterThan(FILES / 100);
}, 600_000);
