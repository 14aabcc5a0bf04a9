import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as rules from '$lib/core/pocket/track';
import type { SoundCue } from '../audio/cue-player';
import { createPocket } from './pocket';
import type { PocketEnv, TrackElement } from './pocket-env';

/** An `<audio>` that plays when time is made to pass. */
class FakeAudio extends EventTarget {
	src = '';
	preload = '';
	currentTime = 0;
	paused = true;
	ended = false;
	seeking = false;
	error = null;
	refuse: DOMException | null = null;

	play(): Promise<void> {
		if (this.refuse) return Promise.reject(this.refuse);
		this.paused = false;
		return Promise.resolve();
	}
	pause(): void {
		if (this.paused) return;
		this.paused = true;
		this.dispatchEvent(new Event('pause'));
	}
	load(): void {}
	removeAttribute(name: string): void {
		if (name === 'src') this.src = '';
	}
	pass(seconds: number): void {
		if (!this.paused) this.currentTime += seconds;
	}
}

let nowMs = 0;
let audio: FakeAudio;
let live: Map<string, Blob>;
let waiting: { atMs: number; run: () => void }[];

/** @param moving whether the track moves with the time. */
function passTime(ms: number, moving = true): void {
	for (let passed = 0; passed < ms; passed += 10) {
		nowMs += 10;
		if (moving) audio.pass(0.01);
		const due = waiting.filter(({ atMs }) => atMs <= nowMs);
		waiting = waiting.filter(({ atMs }) => atMs > nowMs);
		for (const { run } of due) run();
	}
}

function setUp(given: Partial<PocketEnv> = {}) {
	nowMs = 0;
	audio = new FakeAudio();
	live = new Map();
	waiting = [];
	let made = 0;
	const env: PocketEnv = {
		// The first is the track, the others answer taps.
		element: () => (made++ === 0 ? audio : new FakeAudio()) as unknown as TrackElement,
		session: { type: 'auto' },
		toUrl: (blob) => {
			const url = `blob:${live.size}-${Math.random()}`;
			live.set(url, blob);
			return url;
		},
		revoke: (url) => void live.delete(url),
		nowMs: () => nowMs,
		after: (ms, run) => {
			const timer = { atMs: nowMs + ms, run };
			waiting.push(timer);
			return () => (waiting = waiting.filter((one) => one !== timer));
		},
		whenIdle: (run) => run(),
		rules,
		...given
	};
	return { env, pocket: createPocket(env) };
}

const CUES: readonly SoundCue[] = [
	{ id: 'a', sound: 'step-start', atMs: 5000 },
	{ id: 'b', sound: 'finish', atMs: 20_000 }
] as const;

describe('a session in the pocket', () => {
	let pocket: ReturnType<typeof createPocket>;
	let env: PocketEnv;
	const states: string[] = [];
	beforeEach(() => {
		({ pocket, env } = setUp());
		states.length = 0;
		pocket.onStateChange((state) => states.push(state));
	});
	const start = () => {
		pocket.unlock();
		pocket.schedule(CUES, 0, pocket.clockMs() ?? 0);
	};

	it('is one track, as long as the session, that is believed when it moves', () => {
		start();
		expect(audio.src).toMatch(/^blob:/);
		expect(audio.paused).toBe(false);
		expect(states).toEqual([]);
		passTime(100);
		expect(states).toEqual(['running']);
		const [track] = live.values();
		// 16 kHz, 16 bits, to the last cue and what rings out after it.
		expect(track?.size).toBeGreaterThan(20 * 32_000);
		expect(track?.size).toBeLessThan(25 * 32_000);
		expect(env.session?.type).toBe('playback');
	});

	it.each([0, 3])('begins with the answer to the tap, also when %i ms have passed since', (ms) => {
		pocket.unlock();
		pocket.schedule(CUES, ms, pocket.clockMs() ?? 0);
		expect(audio.currentTime).toBe(0);
	});

	it('goes on without that answer where it was paused', () => {
		start();
		passTime(100);
		pocket.cancel();
		pocket.schedule(CUES, 10, pocket.clockMs() ?? 0);
		expect(audio.currentTime).toBeCloseTo(0.25, 6);
	});

	it('skips within the same track, to the sample of the spot', () => {
		start();
		passTime(100);
		const { src } = audio;
		pocket.schedule(CUES, 5000, pocket.clockMs() ?? 0);
		expect(audio.src).toBe(src);
		expect(audio.currentTime).toBeCloseTo(5.24, 6);
	});

	it('is another track when the plan changes, at the same spot, and the old one is gone', () => {
		start();
		passTime(1000);
		const { src } = audio;
		pocket.schedule(CUES.slice(1), 760, pocket.clockMs() ?? 0);
		expect(audio.src).not.toBe(src);
		expect(audio.currentTime).toBeCloseTo(1, 6);
		expect(live.size).toBe(1);
	});

	it('refused, it plays nothing from then on', async () => {
		audio.refuse = new DOMException('no', 'NotAllowedError');
		start();
		await vi.waitFor(() => expect(pocket.state()).toBe('missing'));
		expect(live.size).toBe(0);
		expect(env.session?.type).toBe('auto');
		pocket.renew();
		expect(pocket.state()).toBe('off');
	});

	it('cannot be decoded: the same', () => {
		start();
		audio.dispatchEvent(new Event('error'));
		expect(pocket.state()).toBe('missing');
		expect(live.size).toBe(0);
	});

	it('never seen to move, it is given up after a while', () => {
		start();
		passTime(7000, false);
		expect(pocket.state()).toBe('missing');
	});

	it('paused from outside, it was taken', () => {
		start();
		passTime(100);
		audio.pause();
		expect(pocket.state()).toBe('taken');
	});

	it('our own pause is none of that', () => {
		start();
		passTime(100);
		pocket.cancel();
		expect(audio.paused).toBe(true);
		expect(pocket.state()).toBe('running');
	});

	it('stalled, it says so, and is set going again where it should be', async () => {
		start();
		passTime(1000);
		passTime(4500, false);
		expect(pocket.state()).toBe('interrupted');
		const recovering = pocket.recover();
		passTime(500);
		expect(await recovering).toBe('running');
	});

	it('at the end everything is given back', async () => {
		start();
		passTime(100);
		await pocket.close();
		expect(live.size).toBe(0);
		expect(audio.src).toBe('');
		expect(env.session?.type).toBe('auto');
		expect(pocket.clockMs()).toBeNull();
	});

	it('cut off by the browser before its end, it is no track', () => {
		start();
		passTime(1000);
		audio.ended = true;
		audio.dispatchEvent(new Event('ended'));
		expect(pocket.state()).toBe('missing');
	});
});

it('is missing where there is no audio at all', () => {
	const { env } = setUp();
	const pocket = createPocket({ ...env, element: () => null });
	pocket.unlock();
	expect(pocket.state()).toBe('missing');
	expect(pocket.clockMs()).toBeNull();
});

describe('a track too large for the memory there is', () => {
	const layOutTrack = () => {
		throw new RangeError('Array buffer allocation failed');
	};
	it('lets something else sound, and throws nothing', () => {
		const { pocket } = setUp({ rules: { ...rules, layOutTrack } });
		pocket.prepare(CUES, []);
		expect(pocket.state()).toBe('off');
		pocket.unlock();
		pocket.schedule(CUES, 0, pocket.clockMs() ?? 0);
		expect(pocket.state()).toBe('missing');
		expect(audio.paused).toBe(true);
		expect(live.size).toBe(0);
	});
});
