import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { UNANSWERED_PROFILE } from '../core/safety/profile';
import type { Profile } from '../core/safety/types';
import { readProfile, restoreProfile, saveProfile } from './profile';
import { freshDatabase, NOW_MS, putRaw } from './test-support';

const ANSWERED: Profile = {
	understoodAtMs: NOW_MS,
	answeredAtMs: NOW_MS + 1,
	stops: ['fever'],
	asks: [
		{ condition: 'pregnancy', cleared: true },
		{ condition: 'implant', cleared: false }
	],
	tools: ['hands', 'ball']
};

describe('profile', () => {
	it('is unanswered on a first visit', async () => {
		expect(await readProfile(freshDatabase())).toEqual({
			kind: 'ok',
			value: { profile: UNANSWERED_PROFILE, damaged: false }
		});
	});

	it('comes back as it was saved', async () => {
		const database = freshDatabase();
		expect(await saveProfile(database, ANSWERED)).toEqual({ kind: 'ok', value: undefined });
		expect(await readProfile(database)).toEqual({
			kind: 'ok',
			value: { profile: ANSWERED, damaged: false }
		});
	});

	it('can be saved from the reactive objects of a screen', async () => {
		const database = freshDatabase();
		const reactive = new Proxy({ ...ANSWERED, stops: new Proxy([], {}) }, {});
		expect(await saveProfile(database, reactive)).toMatchObject({ kind: 'ok' });
	});

	it('half answered is not damaged', () => {
		const half = { ...UNANSWERED_PROFILE, understoodAtMs: NOW_MS };
		expect(restoreProfile(half)).toEqual({ profile: half, damaged: false });
	});

	it.each<[string, unknown]>([
		['answers that are not a list', { ...ANSWERED, stops: 'fever' }],
		['no list of stops', { ...ANSWERED, stops: undefined }],
		['an unknown stop', { ...ANSWERED, stops: ['fever', 'dizzy'] }],
		['an unknown condition', { ...ANSWERED, asks: [{ condition: 'gout', cleared: true }] }],
		[
			'a condition that says not whether it is cleared',
			{ ...ANSWERED, asks: [{ condition: 'implant' }] }
		],
		[
			'"cleared" that is not yes or no',
			{ ...ANSWERED, asks: [{ condition: 'implant', cleared: 1 }] }
		],
		[
			'a condition given twice',
			{
				...ANSWERED,
				asks: [
					{ condition: 'implant', cleared: true },
					{ condition: 'implant', cleared: false }
				]
			}
		],
		['a time of answering that is none', { ...ANSWERED, answeredAtMs: 'yesterday' }],
		['a time no calendar has', { ...ANSWERED, answeredAtMs: 9e15 }],
		['no time of understanding', { ...ANSWERED, understoodAtMs: undefined }],
		['a number', 5],
		['nothing', null]
	])('%s: the health list is asked again', (_what, raw) => {
		const { profile, damaged } = restoreProfile(raw);
		expect(damaged).toBe(true);
		expect(profile.answeredAtMs).toBe(null);
	});

	it('keeps what can be read of a damaged record, to be ticked again, and leaves the record alone', async () => {
		const database = freshDatabase();
		const raw = {
			...ANSWERED,
			stops: ['fever', 'dizzy'],
			asks: [
				{ condition: 'implant', cleared: 'yes' },
				'gout',
				{ condition: 'cancer', cleared: true }
			]
		};
		await putRaw(database, 'profile', raw, 'profile');
		expect(await readProfile(database)).toMatchObject({
			value: {
				profile: {
					...ANSWERED,
					answeredAtMs: null,
					stops: ['fever'],
					asks: [
						{ condition: 'implant', cleared: false },
						{ condition: 'cancer', cleared: true }
					]
				}
			}
		});
		expect(await database.read((db) => db.get('profile', 'profile'))).toMatchObject({ value: raw });
	});
});
