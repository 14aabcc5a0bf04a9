import { describe, expect, it } from 'vitest';
import type { WakeLockEnv, WakeLockState } from './wake-lock';
import { createWakeLock } from './wake-lock';

class FakeSentinel extends EventTarget {
	released = false;

	release(): Promise<void> {
		if (!this.released) {
			this.released = true;
			this.dispatchEvent(new Event('release'));
		}
		return Promise.resolve();
	}
}

class FakeDocument extends EventTarget {
	visibilityState: DocumentVisibilityState = 'visible';

	show(state: DocumentVisibilityState): void {
		this.visibilityState = state;
		this.dispatchEvent(new Event('visibilitychange'));
	}
}

/** A browser whose requests are answered by hand. */
function setUp() {
	const document = new FakeDocument();
	const requests: PromiseWithResolvers<FakeSentinel>[] = [];
	const env: WakeLockEnv = {
		document: document as unknown as Document,
		wakeLock: {
			request() {
				const request = deferred<FakeSentinel>();
				requests.push(request);
				return request.promise;
			}
		}
	};
	const lock = createWakeLock(env);
	const states: WakeLockState[] = [];
	const stop = lock.onChange((state) => states.push(state));
	return {
		lock,
		document,
		requests,
		states,
		stop,
		async grant(index: number) {
			const sentinel = new FakeSentinel();
			requests[index]?.resolve(sentinel);
			await settled();
			return sentinel;
		},
		async refuse(index: number) {
			requests[index]?.reject(new DOMException('battery is low', 'NotAllowedError'));
			await settled();
		}
	};
}

type PromiseWithResolvers<T> = {
	promise: Promise<T>;
	resolve: (value: T) => void;
	reject: (reason: unknown) => void;
};

function deferred<T>(): PromiseWithResolvers<T> {
	let resolve: (value: T) => void = () => undefined;
	let reject: (reason: unknown) => void = () => undefined;
	const promise = new Promise<T>((yes, no) => {
		resolve = yes;
		reject = no;
	});
	return { promise, resolve, reject };
}

async function settled(): Promise<void> {
	for (let i = 0; i < 10; i++) await Promise.resolve();
}

describe('a screen that can be kept on', () => {
	it('is held only once the browser has confirmed it', async () => {
		const { lock, grant } = setUp();
		lock.want(true);
		expect(lock.state()).toBe('released');
		await grant(0);
		expect(lock.state()).toBe('held');
	});

	it('is given back', async () => {
		const { lock, grant, states } = setUp();
		lock.want(true);
		const sentinel = await grant(0);
		lock.want(false);
		await settled();
		expect(sentinel.released).toBe(true);
		expect(states).toEqual(['held', 'released']);
	});

	it('is asked for once, however often it is wanted', async () => {
		const { lock, grant, requests } = setUp();
		lock.want(true);
		lock.want(true);
		await grant(0);
		lock.want(true);
		expect(requests).toHaveLength(1);
	});

	it('is taken while hidden and asked for again when visible', async () => {
		const { lock, document, grant, requests, states } = setUp();
		lock.want(true);
		const first = await grant(0);
		document.show('hidden');
		await first.release();
		expect(lock.state()).toBe('released');
		document.show('visible');
		expect(requests).toHaveLength(2);
		await grant(1);
		expect(states).toEqual(['held', 'released', 'held']);
	});

	it('is not asked for by a hidden page, but once it is seen', async () => {
		const { lock, document, grant, requests } = setUp();
		document.show('hidden');
		lock.want(true);
		expect(requests).toHaveLength(0);
		document.show('visible');
		await grant(0);
		expect(lock.state()).toBe('held');
	});

	it('is left alone when the page returns and nothing is wanted', () => {
		const { document, requests } = setUp();
		document.show('hidden');
		document.show('visible');
		expect(requests).toHaveLength(0);
	});

	it('tells nobody who stopped listening', async () => {
		const { lock, grant, states, stop } = setUp();
		stop();
		lock.want(true);
		await grant(0);
		expect(states).toEqual([]);
	});
});

describe('a change of mind while a request is under way', () => {
	it('gives the lock back as soon as it comes', async () => {
		const { lock, grant, states } = setUp();
		lock.want(true);
		lock.want(false);
		const sentinel = await grant(0);
		expect(sentinel.released).toBe(true);
		expect(states).toEqual([]);
		expect(lock.state()).toBe('released');
	});

	it('twice keeps the lock', async () => {
		const { lock, grant, requests } = setUp();
		lock.want(true);
		lock.want(false);
		lock.want(true);
		const sentinel = await grant(0);
		expect(requests).toHaveLength(1);
		expect(sentinel.released).toBe(false);
		expect(lock.state()).toBe('held');
	});

	it('does not report a refusal that no longer matters', async () => {
		const { lock, refuse } = setUp();
		lock.want(true);
		lock.want(false);
		await refuse(0);
		expect(lock.state()).toBe('released');
	});

	it('asks once more when the page was seen again before the answer', async () => {
		const { lock, document, refuse, grant } = setUp();
		lock.want(true);
		document.show('hidden');
		document.show('visible');
		await refuse(0);
		await grant(1);
		expect(lock.state()).toBe('held');
	});
});

describe('a browser that refuses', () => {
	it('is reported, and asked again when the page is next seen', async () => {
		const { lock, document, refuse, grant } = setUp();
		lock.want(true);
		await refuse(0);
		expect(lock.state()).toBe('refused');
		document.show('visible');
		await grant(1);
		expect(lock.state()).toBe('held');
	});

	it('by throwing is no different', async () => {
		const lock = createWakeLock({
			document: undefined,
			wakeLock: {
				request() {
					throw new Error('policy');
				}
			}
		});
		lock.want(true);
		await settled();
		expect(lock.state()).toBe('refused');
		lock.want(false);
		expect(lock.state()).toBe('released');
	});

	it('to release does no harm', async () => {
		const { lock, grant } = setUp();
		lock.want(true);
		const sentinel = await grant(0);
		sentinel.release = () => Promise.reject(new Error('already gone'));
		lock.want(false);
		await settled();
		expect(lock.state()).toBe('released');
	});
});

it('says when there is no such thing', async () => {
	const lock = createWakeLock({ wakeLock: undefined, document: undefined });
	expect(lock.state()).toBe('missing');
	lock.want(true);
	await settled();
	lock.want(false);
	expect(lock.state()).toBe('missing');
});

it('finds nothing outside a browser', () => {
	expect(createWakeLock().state()).toBe('missing');
});
