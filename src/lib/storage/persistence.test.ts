import { describe, expect, it } from 'vitest';
import { createPersistence } from './persistence';

const refuse = () => Promise.reject(new TypeError('not allowed'));

describe('persistence', () => {
	it('says what the browser says', async () => {
		const persistence = createPersistence({
			persisted: async () => false,
			persist: async () => true,
			estimate: async () => ({ usage: 1000, quota: 5000 })
		});
		expect(await persistence.state()).toBe('not-protected');
		expect(await persistence.ask()).toBe('protected');
		expect(await persistence.room()).toEqual({ usedBytes: 1000, quotaBytes: 5000 });
	});

	it.each([
		['there is no StorageManager', undefined],
		['its parts are missing', {}],
		['it refuses', { persisted: refuse, persist: refuse, estimate: refuse }],
		['it gives no figures', { estimate: async () => ({}) }]
	])('is unknown when %s', async (_what, manager) => {
		const persistence = createPersistence(manager);
		expect(await persistence.state()).toBe('unknown');
		expect(await persistence.ask()).toBe('unknown');
		expect(await persistence.room()).toBe(null);
	});
});
