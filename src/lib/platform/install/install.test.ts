import { expect, it, vi } from 'vitest';
import type { InstallState } from './install';
import { createInstall } from './install';

class FakeWindow extends EventTarget {
	constructor(readonly standalone = false) {
		super();
	}

	matchMedia(query: string) {
		return { matches: this.standalone && query === '(display-mode: standalone)' };
	}
}

function offer(outcome: () => Promise<{ outcome: 'accepted' | 'dismissed' }>) {
	return Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
		prompt: vi.fn(outcome)
	});
}

function setUp(window = new FakeWindow()) {
	const install = createInstall({
		window: window as unknown as Window,
		navigator: { maxTouchPoints: 5 }
	});
	const states: InstallState[] = [];
	install.onChange((state) => states.push(state));
	return { window, install, states };
}

it('keeps the offer of the browser for later', async () => {
	const { window, install, states } = setUp();
	expect(install.state()).toBe('unavailable');
	const event = offer(() => Promise.resolve({ outcome: 'accepted' }));
	window.dispatchEvent(event);
	expect(event.defaultPrevented).toBe(true);
	expect(install.state()).toBe('available');
	expect(await install.prompt()).toBe('accepted');
	expect(states).toEqual(['available', 'installed']);
});

it('uses an offer once, and takes the next', async () => {
	const { window, install } = setUp();
	const event = offer(() => Promise.resolve({ outcome: 'dismissed' }));
	window.dispatchEvent(event);
	expect(await install.prompt()).toBe('dismissed');
	expect(await install.prompt()).toBe('unavailable');
	expect(event.prompt).toHaveBeenCalledTimes(1);
	expect(install.state()).toBe('unavailable');
	window.dispatchEvent(offer(() => Promise.resolve({ outcome: 'accepted' })));
	expect(install.state()).toBe('available');
});

it('survives a browser that refuses to prompt', async () => {
	const { window, install } = setUp();
	window.dispatchEvent(offer(() => Promise.reject(new DOMException('no tap', 'NotAllowedError'))));
	expect(await install.prompt()).toBe('unavailable');
	expect(install.state()).toBe('unavailable');
});

it('ignores an offer that cannot be taken up', () => {
	const { window, install } = setUp();
	window.dispatchEvent(new Event('beforeinstallprompt'));
	expect(install.state()).toBe('unavailable');
});

it('notices an installation through the browser’s own menu', () => {
	const { window, install } = setUp();
	window.dispatchEvent(new Event('appinstalled'));
	expect(install.state()).toBe('installed');
});

it('knows that it runs as an app', () => {
	expect(setUp(new FakeWindow(true)).install.state()).toBe('installed');
	const ios = createInstall({
		window: new FakeWindow() as unknown as Window,
		navigator: { standalone: true, maxTouchPoints: 5 }
	});
	expect(ios.state()).toBe('installed');
});

it('explains the way by hand on iOS, not on a Mac', () => {
	const state = (maxTouchPoints: number) =>
		createInstall({
			window: new FakeWindow() as unknown as Window,
			navigator: { standalone: false, maxTouchPoints }
		}).state();
	expect(state(5)).toBe('ios-manual');
	expect(state(0)).toBe('unavailable');
});

it('survives a browser without media queries', () => {
	const window = Object.assign(new EventTarget(), {
		matchMedia: () => {
			throw new Error('none here');
		}
	});
	const install = createInstall({ window: window as unknown as Window, navigator: undefined });
	expect(install.state()).toBe('unavailable');
});

it('has nothing to offer outside a browser', async () => {
	const install = createInstall({ window: undefined, navigator: undefined });
	expect(install.state()).toBe('unavailable');
	expect(await install.prompt()).toBe('unavailable');
});
