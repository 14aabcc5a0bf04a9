import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
	changeSettings,
	DEFAULT_SETTINGS,
	isDialable,
	readSettings,
	restoreSettings
} from './settings';
import { freshDatabase, putRaw } from './test-support';

describe('settings', () => {
	it('keep every favourite that can be read, once', () => {
		expect(restoreSettings({ favourites: ['a', 7, 'b', 'a', null] }).favourites).toEqual([
			'a',
			'b'
		]);
		expect(restoreSettings({ favourites: 'a' }).favourites).toEqual([]);
	});

	it('begin with the defaults', async () => {
		expect(await readSettings(freshDatabase())).toEqual({ kind: 'ok', value: DEFAULT_SETTINGS });
		expect(DEFAULT_SETTINGS).toEqual({
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
		});
	});

	it('are changed field by field, so two tabs do not undo each other', async () => {
		const database = freshDatabase();
		await changeSettings(database, { theme: 'dark' });
		await changeSettings(database, { volume: 0.4 });
		expect(await readSettings(database)).toEqual({
			kind: 'ok',
			value: { ...DEFAULT_SETTINGS, theme: 'dark', volume: 0.4 }
		});
	});

	it('are clamped on the way in', async () => {
		const outcome = await changeSettings(freshDatabase(), {
			volume: 7,
			getReadySeconds: 1,
			pace: 9
		});
		expect(outcome).toMatchObject({ value: { volume: 1, getReadySeconds: 3, pace: 1.5 } });
	});

	it('keep the emergency number when the new one cannot be dialled', async () => {
		const database = freshDatabase();
		await changeSettings(database, { emergencyNumber: ' 911 ' });
		expect(await changeSettings(database, { emergencyNumber: 'help' })).toMatchObject({
			value: { emergencyNumber: '911' }
		});
	});

	it.each([
		['112', true],
		['+44 20 7946 0', true],
		['*#21#', true],
		['1', false],
		['##', false],
		['', false],
		['911;drop', false],
		['1234567890123456', false]
	])('dialable: "%s" %s', (text, yes) => expect(isDialable(text)).toBe(yes));

	it('a damaged record keeps its good fields', async () => {
		const database = freshDatabase();
		const damaged = {
			theme: 'dark',
			volume: 'loud',
			pace: Number.NaN,
			emergencyNumber: 5,
			extra: 1
		};
		await putRaw(database, 'settings', damaged, 'settings');
		expect(await readSettings(database)).toEqual({
			kind: 'ok',
			value: { ...DEFAULT_SETTINGS, theme: 'dark' }
		});
	});

	it.each([[null], [[]], ['dark'], [7], [undefined]])('%j is the defaults', (raw) =>
		expect(restoreSettings(raw)).toEqual(DEFAULT_SETTINGS)
	);
});
