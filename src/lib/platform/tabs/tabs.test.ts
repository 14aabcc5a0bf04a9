import { describe, expect, it, vi } from 'vitest';
import { createPageLock, type Locks } from './page-lock';
import { createTabChannel } from './tab-channel';
import { FakeBrowser } from './testing/fake-browser';

const settle = async () => {
	for (let i = 0; i < 10; i++) await Promise.resolve();
};

describe('the lock', () => {
	function tabs() {
		const browser = new FakeBrowser();
		return [
			createPageLock('player', browser.locks),
			createPageLock('player', browser.locks)
		] as const;
	}

	it('is had by one tab at a time', async () => {
		const [first, second] = tabs();
		expect(await first.take()).toBe(true);
		expect(await first.take()).toBe(true);
		expect(await second.take()).toBe(false);
		expect([first.held(), second.held()]).toEqual([true, false]);
		first.release();
		await settle();
		expect(await second.take()).toBe(true);
	});

	it('is waited for without being taken', async () => {
		const [first, second] = tabs();
		await first.take();
		const free = vi.fn();
		void second.untilFree(new AbortController().signal).then(free);
		await settle();
		expect(free).not.toHaveBeenCalled();
		first.release();
		await settle();
		expect(free).toHaveBeenCalledWith(true);
		expect(await first.take()).toBe(true);
	});

	it('is not waited for any longer than wanted', async () => {
		const [first, second] = tabs();
		await first.take();
		const stop = new AbortController();
		const free = second.untilFree(stop.signal);
		stop.abort();
		expect(await free).toBe(false);
	});

	it('is taken away from a tab that does not answer, which is told', async () => {
		const [first, second] = tabs();
		const stolen = vi.fn();
		const stop = first.onStolen(stolen);
		await first.take();
		expect(await second.steal()).toBe(true);
		await settle();
		expect(stolen).toHaveBeenCalledOnce();
		expect(first.held()).toBe(false);
		stop();
	});

	it('is everybody’s where there are no locks', async () => {
		const lock = createPageLock('player', undefined);
		expect(lock.held()).toBe(true);
		expect(await lock.take()).toBe(true);
		expect(await lock.steal()).toBe(true);
		expect(await lock.untilFree(new AbortController().signal)).toBe(true);
		lock.release();
	});

	it('does not stand in its own way', async () => {
		const [first, second] = tabs();
		// Two changes in one moment, such as the start and the sound that follows it.
		expect(await Promise.all([first.take(), first.take()])).toEqual([true, true]);
		first.release();
		expect(await first.take()).toBe(true);
		expect(await second.take()).toBe(false);
	});

	it('is everybody’s where asking is forbidden', async () => {
		const forbidden: Locks = {
			request: () => Promise.reject(new DOMException('no', 'SecurityError'))
		};
		const lock = createPageLock('player', forbidden);
		expect(await lock.take()).toBe(true);
		expect(lock.held()).toBe(true);
		expect(await lock.untilFree(new AbortController().signal)).toBe(true);
	});
});

describe('the channel', () => {
	it('reaches the other tabs, not its own', () => {
		const browser = new FakeBrowser();
		const [a, b] = [createTabChannel('x', browser.channel), createTabChannel('x', browser.channel)];
		const [heardA, heardB] = [vi.fn(), vi.fn()];
		a.onMessage(heardA);
		const stop = b.onMessage(heardB);
		a.send({ kind: 'ask' });
		expect(heardB).toHaveBeenCalledWith({ kind: 'ask' });
		expect(heardA).not.toHaveBeenCalled();
		stop();
		a.send({ kind: 'ask' });
		expect(heardB).toHaveBeenCalledOnce();
	});

	it.each([
		['is missing', undefined],
		[
			'is refused',
			() => {
				throw new DOMException('no', 'SecurityError');
			}
		]
	])('is silent where it %s', (_how, open) => {
		const channel = createTabChannel('x', open);
		channel.onMessage(() => undefined);
		channel.send('anything');
	});
});
