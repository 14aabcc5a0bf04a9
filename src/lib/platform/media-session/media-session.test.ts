import { expect, it, vi } from 'vitest';
import type { MediaSessionEnv } from './media-session';
import { createMediaSession } from './media-session';

class FakeMetadata {
	constructor(readonly init: MediaMetadataInit) {}
}

class FakeSession {
	metadata: MediaMetadata | null = null;
	playbackState: MediaSessionPlaybackState = 'none';
	readonly handlers = new Map<string, MediaSessionActionHandler | null>();
	readonly setPositionState = vi.fn((_state?: MediaPositionState) => undefined);

	constructor(readonly refused: readonly string[] = []) {}

	setActionHandler(action: string, handler: MediaSessionActionHandler | null): void {
		if (this.refused.includes(action)) throw new TypeError(`unknown action ${action}`);
		this.handlers.set(action, handler);
	}
}

const INFO = {
	title: 'Glide',
	artist: 'Left quad',
	album: 'Quad effleurage',
	artwork: [{ src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' }]
};

function handlers() {
	return {
		play: vi.fn(),
		pause: vi.fn(),
		previous: vi.fn(),
		next: vi.fn(),
		seek: vi.fn(),
		seekBy: vi.fn(),
		stop: vi.fn()
	};
}

function setUp(session = new FakeSession(), extra: Partial<MediaSessionEnv> = {}) {
	const controls = createMediaSession({
		session: session as unknown as MediaSession,
		Metadata: FakeMetadata as unknown as typeof MediaMetadata,
		baseUrl: 'https://unknot.test/app/',
		...extra
	});
	return { session, controls };
}

it('shows the session with absolute pictures', () => {
	const { session, controls } = setUp();
	controls.show(INFO, handlers());
	expect((session.metadata as unknown as FakeMetadata).init).toEqual({
		title: 'Glide',
		artist: 'Left quad',
		album: 'Quad effleurage',
		artwork: [
			{
				src: 'https://unknot.test/icons/icon-512.png',
				sizes: '512x512',
				type: 'image/png'
			}
		]
	});
});

it('passes every action on', () => {
	const { session, controls } = setUp();
	const on = handlers();
	controls.show(INFO, on);
	for (const action of ['play', 'pause', 'previoustrack', 'nexttrack', 'stop'] as const) {
		session.handlers.get(action)?.({ action });
	}
	session.handlers.get('seekto')?.({ action: 'seekto', seekTime: 12.5 });
	session.handlers.get('seekto')?.({ action: 'seekto' });
	session.handlers.get('seekbackward')?.({ action: 'seekbackward' });
	session.handlers.get('seekforward')?.({ action: 'seekforward', seekOffset: 10 });
	expect(on.seekBy.mock.calls).toEqual([[-15_000], [10_000]]);
	expect(on.play).toHaveBeenCalledOnce();
	expect(on.pause).toHaveBeenCalledOnce();
	expect(on.previous).toHaveBeenCalledOnce();
	expect(on.next).toHaveBeenCalledOnce();
	expect(on.stop).toHaveBeenCalledOnce();
	expect(on.seek).toHaveBeenCalledExactlyOnceWith(12_500);
});

it('registers the rest when one action is refused', () => {
	const { session, controls } = setUp(new FakeSession(['seekto', 'play']));
	controls.show(INFO, handlers());
	expect([...session.handlers.keys()]).toEqual([
		'pause',
		'previoustrack',
		'nexttrack',
		'seekbackward',
		'seekforward',
		'stop'
	]);
});

it('tells where the session is, in seconds', () => {
	const { session, controls } = setUp();
	controls.setPosition({ positionMs: 30_000, durationMs: 120_000, playing: true });
	expect(session.playbackState).toBe('playing');
	expect(session.setPositionState).toHaveBeenCalledWith({
		position: 30,
		duration: 120,
		playbackRate: 1
	});
	controls.setPosition({ positionMs: 30_000, durationMs: 120_000, playing: false });
	expect(session.playbackState).toBe('paused');
});

it('clamps a position that browsers would throw for', () => {
	const { session, controls } = setUp();
	const position = (positionMs: number) => {
		controls.setPosition({ positionMs, durationMs: 60_000, playing: true });
		return session.setPositionState.mock.lastCall?.[0]?.position;
	};
	expect(position(-5)).toBe(0);
	expect(position(61_000)).toBe(60);
	expect(position(Number.NaN)).toBe(0);
	session.setPositionState.mockClear();
	controls.setPosition({ positionMs: 0, durationMs: Number.NaN, playing: true });
	controls.setPosition({ positionMs: 0, durationMs: 0, playing: true });
	expect(session.setPositionState).not.toHaveBeenCalled();
});

it('clears everything', () => {
	const { session, controls } = setUp();
	controls.show(INFO, handlers());
	controls.clear();
	expect(session.metadata).toBeNull();
	expect(session.playbackState).toBe('none');
	expect([...session.handlers.values()]).toEqual(Array.from({ length: 8 }, () => null));
	expect(session.setPositionState).toHaveBeenLastCalledWith();
});

it('survives a browser that refuses pictures and positions', () => {
	const { session, controls } = setUp(new FakeSession(), { baseUrl: 'nowhere' });
	session.setPositionState.mockImplementation(() => {
		throw new TypeError('no');
	});
	const on = handlers();
	controls.show(INFO, on);
	controls.setPosition({ positionMs: 1, durationMs: 2, playing: true });
	session.handlers.get('play')?.({ action: 'play' });
	controls.clear();
	expect(session.metadata).toBeNull();
	expect(on.play).toHaveBeenCalledOnce();
});

it('steers without a title where there is no metadata class', () => {
	const { session, controls } = setUp(new FakeSession(), { Metadata: undefined });
	controls.show(INFO, handlers());
	expect(session.metadata).toBeNull();
	expect(session.handlers.size).toBe(8);
});

it('does nothing where there is no media session', () => {
	const controls = createMediaSession();
	expect(controls.supported()).toBe(false);
	controls.show(INFO, handlers());
	controls.setPosition({ positionMs: 0, durationMs: 1, playing: false });
	controls.clear();
});
