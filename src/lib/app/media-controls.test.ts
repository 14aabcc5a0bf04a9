import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readyState, timelineOf, transition } from '$lib/core/player/player';
import type { PlayerEvent, PlayerState } from '$lib/core/player/types';
import type {
	MediaHandlers,
	MediaInfo,
	MediaSessionControls
} from '$lib/platform/media-session/media-session';
import { aRoutine, aStep } from '../../../tests/support/arbitraries';
import { MediaControls } from './media-controls';
import type { PlayerSession } from './player-session.svelte';

const routine = aRoutine([aStep(), aStep({ muscle: 'glutes' })]);
const ready = readyState(routine, { getReadySeconds: 5, changeOverSeconds: 8, pace: 1 });
const running = transition(ready, { kind: 'start' }, 0);
const firstStep = timelineOf(running.plan).phases.find(({ kind }) => kind === 'step');

let shown: { info: MediaInfo; handlers: MediaHandlers }[];
let told: { positionMs: number; playing: boolean }[];
let cleared: number;
let sent: PlayerEvent[];
let state: PlayerState;
let media: MediaControls;
const resume = vi.fn();

beforeEach(() => {
	shown = [];
	told = [];
	cleared = 0;
	sent = [];
	state = running;
	resume.mockClear();
	const device: MediaSessionControls = {
		supported: () => true,
		show: (info, handlers) => void shown.push({ info, handlers }),
		setPosition: ({ positionMs, playing }) => void told.push({ positionMs, playing }),
		clear: () => void cleared++
	};
	const session = {
		get state() {
			return state;
		},
		resume,
		send: (event: PlayerEvent) => void sent.push(event)
	} as unknown as PlayerSession;
	media = new MediaControls(device, '/icon.png', () => session);
});

describe('the lock screen', () => {
	it('names what comes, then the step with side, number and routine', () => {
		media.follow(running, 0, 0);
		media.follow(running, (firstStep?.startMs ?? 0) + 1, 5001);
		const [first, second] = shown.map(({ info }) => info);
		expect(first?.title).toMatch(/^Next: /);
		expect(second?.title).toBe(first?.title.replace('Next: ', ''));
		expect(second?.artist).toMatch(/^Left, Step 1 of \d+$/);
		expect(second?.album).toBe(routine.title);
		expect(second?.artwork).toEqual([{ src: '/icon.png', sizes: '512x512', type: 'image/png' }]);
	});

	it('is told only what it cannot count itself: a jump, a pause', () => {
		media.follow(running, 0, 0);
		for (let second = 1; second < 5; second++) media.follow(running, second * 1000, second * 1000);
		expect(told).toEqual([{ positionMs: 0, playing: true }]);
		media.follow(running, 3000, 5000);
		expect(told.at(-1)).toEqual({ positionMs: 3000, playing: true });
		const paused = transition(running, { kind: 'pause' }, 3000);
		media.follow(paused, 3000, 5010);
		expect(told.at(-1)).toEqual({ positionMs: 3000, playing: false });
		media.follow(paused, 3000, 9000);
		expect(told).toHaveLength(3);
	});

	it('is told everything anew when iOS has forgotten it', () => {
		media.follow(running, 0, 0);
		media.again();
		media.follow(running, 1000, 1000);
		expect(shown).toHaveLength(2);
		expect(told).toHaveLength(2);
	});

	it('shows nothing of a session that is over, and is cleared once', () => {
		media.follow(ready, 0, 0);
		expect(shown).toHaveLength(0);
		media.follow(running, 0, 0);
		const finished = transition(running, { kind: 'end' }, 1000);
		media.follow(finished, 1000, 1000);
		media.follow(finished, 1000, 2000);
		expect(cleared).toBe(1);
	});
});

describe('a headset', () => {
	it('steers by steps and by time', () => {
		media.follow(running, 0, 0);
		const handlers = shown[0]?.handlers;
		handlers?.next();
		handlers?.previous();
		handlers?.pause();
		handlers?.stop();
		handlers?.seek(9000);
		handlers?.seekBy(-15_000);
		expect(sent).toEqual([
			{ kind: 'next' },
			{ kind: 'previous' },
			{ kind: 'pause' },
			{ kind: 'pause' },
			{ kind: 'seek', toMs: 9000 },
			{ kind: 'nudge', byMs: -15_000 }
		]);
	});

	it('resumes what is paused, and nothing else: a sharp pain is answered on the screen', () => {
		media.follow(running, 0, 0);
		const handlers = shown[0]?.handlers;
		handlers?.play();
		state = transition(running, { kind: 'sharp-pain', wallMs: 1 }, 1000);
		handlers?.play();
		expect(resume).not.toHaveBeenCalled();
		state = transition(running, { kind: 'pause' }, 1000);
		handlers?.play();
		expect(resume).toHaveBeenCalledOnce();
	});
});
