import { describe, expect, it } from 'vitest';
import type { Cue } from '$lib/core/cues/types';
import type { Session } from '$lib/core/history/types';
import type { PlayerState } from '$lib/core/player/types';
import type { Block } from '$lib/core/safety/types';
import { aRoutine, aStep, breathe } from '../../../tests/support/arbitraries';
import { PlayerClock } from './player-clock';
import type { PlayerOutputs } from './player-outputs';
import { PlayerSession } from './player-session.svelte';

const plain = { getReadySeconds: 5, changeOverSeconds: 8, pace: 1 };
const routine = aRoutine([breathe, aStep(), aStep({ muscle: 'glutes' })]);

/** A session on clocks and timers that the test turns, with outputs that write down what they are asked to do. */
function setup() {
	const time = {
		audio: null as number | null,
		monotonic: 0,
		wall: 1_000_000,
		latency: 0,
		heard: true
	};
	let timers: { run: () => void; at: number }[] = [];
	const log: string[] = [];
	const given: Cue[] = [];
	const handed: { fromMs: number; left: number }[] = [];
	const checkpoints: { kind: PlayerState['kind']; positionMs: number }[] = [];
	const finished: { session: Session; blocks: readonly Block[] }[] = [];
	const sound = { back: () => {}, lost: () => {}, silent: () => {} };
	const outputs = {
		cuePreferences: () => ({
			halfWay: true,
			countdown: true,
			strokeTicks: false,
			breathGuide: false
		}),
		serve: () => log.push('serve'),
		needsPage: () => true,
		isHeard: () => time.heard,
		latencyMs: () => time.latency,
		unlock: () => log.push('unlock'),
		play: (cues: readonly Cue[], fromMs: number) =>
			handed.push({ fromMs, left: cues.filter((c) => c.atMs >= fromMs).length }),
		onSound(back: () => void, lost: () => void, silent: () => void) {
			Object.assign(sound, { back, lost, silent });
			return () => log.push('deaf');
		},
		give: (cue: Cue) => given.push(cue),
		hush: () => log.push('hush'),
		stopWords: () => log.push('stop'),
		sync: (state: PlayerState) => log.push(state.kind),
		close: () => log.push('close')
	} as unknown as PlayerOutputs;
	const clock = new PlayerClock(
		() => time.audio,
		() => time.monotonic
	);
	const session = PlayerSession.ready(routine, plain, 'id', {
		clock,
		wallNow: () => time.wall,
		pageNow: () => time.monotonic,
		outputs,
		checkpoint: (state, positionMs) => checkpoints.push({ kind: state.kind, positionMs }),
		finished: (done, blocks) => finished.push({ session: done, blocks }),
		timers: {
			set: (run, ms) => {
				const timer = { run, at: time.monotonic + ms };
				timers.push(timer);
				return timer;
			},
			clear: (timer) => (timers = timers.filter((t) => t !== timer))
		}
	});
	/** Time passes; every timer fires when it is due. */
	const pass = (ms: number, { frozen = false } = {}) => {
		const end = time.monotonic + ms;
		while (!frozen) {
			const next = timers.toSorted((a, b) => a.at - b.at)[0];
			if (!next || next.at > end) break;
			const step = next.at - time.monotonic;
			time.monotonic = next.at;
			time.wall += step;
			if (time.audio !== null) time.audio += step;
			timers = timers.filter((t) => t !== next);
			next.run();
		}
		const rest = end - time.monotonic;
		time.monotonic = end;
		time.wall += rest;
		if (time.audio !== null && !frozen) time.audio += rest;
	};
	return { session, time, pass, log, given, handed, checkpoints, finished, sound };
}

describe('PlayerSession', () => {
	it('shows a new second each second, and gives each cue once', () => {
		const { session, pass, given } = setup();
		session.start(null);
		// Just past the second: the screen follows the digit by 24 ms.
		pass(30);
		const seconds: number[] = [];
		for (let i = 0; i < 8; i++) {
			seconds.push(session.view?.seconds ?? 0);
			pass(1000);
		}
		expect(seconds).toEqual([5, 4, 3, 2, 1, 20, 19, 18]);
		expect(given.map((c) => c.kind)).toEqual([
			'get-ready',
			'countdown',
			'countdown',
			'countdown',
			'step-start'
		]);
	});

	it('tells when on the page’s clock its beginning is heard, and holds still over a little noise', () => {
		const { session, pass, time } = setup();
		expect(session.heardFromMs).toBeNull();
		time.latency = 180;
		session.start(null);
		expect(session.heardFromMs).toBe(180);
		time.latency = 185;
		pass(3000);
		expect(session.heardFromMs).toBe(180);
		// Another loudspeaker.
		time.latency = 30;
		pass(1000);
		expect(session.heardFromMs).toBe(30);
		session.send({ kind: 'pause' });
		expect(session.heardFromMs).toBeNull();
	});

	it('hands all cues over once, and what is left again after a pause', () => {
		const { session, pass, handed, log } = setup();
		session.start(null);
		pass(10_000);
		session.send({ kind: 'pause' });
		pass(60_000);
		session.resume();
		expect(handed.map((h) => Math.round(h.fromMs))).toEqual([0, 10_000]);
		expect(handed[1]?.left).toBeLessThan(handed[0]?.left ?? 0);
		expect(log.filter((l) => l === 'hush')).toHaveLength(1);
	});

	it('hands over again when sound comes back, from where the session is then', () => {
		const { session, pass, handed, sound } = setup();
		session.start(null);
		pass(7000);
		sound.back();
		expect(handed.at(-1)?.fromMs).toBeCloseTo(7000, -1);
	});

	it('pauses when the sound is taken away for good', () => {
		const { session, pass, sound } = setup();
		session.start(null);
		pass(7000);
		sound.lost();
		expect(session.state).toMatchObject({ kind: 'paused', why: { kind: 'interrupted' } });
	});

	it('is paused where the sound stopped when a call took it, and offers to catch up', () => {
		const { session, pass, sound } = setup();
		session.start(null);
		pass(7000);
		sound.silent();
		pass(6000);
		sound.lost();
		expect(session.state).toMatchObject({ kind: 'paused', why: { kind: 'came-back' } });
		expect(session.shownMs).toBeCloseTo(7000, -1);
		session.catchUp();
		expect(session.shownMs).toBeCloseTo(13_000, -1);
	});

	it('goes on when the sound was away for a moment in which nothing was to be heard', () => {
		const { session, pass, handed, sound } = setup();
		session.start(null);
		// In the step, with half-way at 15 s.
		pass(7000);
		sound.silent();
		pass(5000);
		sound.back();
		expect(session.state.kind).toBe('running');
		expect(handed.at(-1)?.fromMs).toBeCloseTo(12_000, -1);
	});

	it('goes back to where the sound stopped when a step began without it', () => {
		const { session, pass, sound, log } = setup();
		session.start(null);
		pass(24_000);
		sound.silent();
		// The step ended at 25 s, and its end could not be heard.
		pass(3000);
		sound.back();
		expect(session.state).toMatchObject({ kind: 'paused', why: { kind: 'came-back' } });
		expect(session.shownMs).toBeCloseTo(24_000, -1);
		expect(log).toContain('hush');
	});

	it('pauses when the headset is pulled, unless nothing is to be heard', () => {
		const { session, pass, time } = setup();
		session.start(null);
		pass(7000);
		time.heard = false;
		session.unplugged();
		expect(session.state.kind).toBe('running');
		time.heard = true;
		session.unplugged();
		expect(session.state).toMatchObject({ kind: 'paused', why: { kind: 'interrupted' } });
	});

	it('forgets a silence that a pause has ended', () => {
		const { session, pass, sound } = setup();
		session.start(null);
		pass(7000);
		sound.silent();
		session.send({ kind: 'pause' });
		pass(60_000);
		session.resume();
		pass(19_000);
		sound.back();
		expect(session.state.kind).toBe('running');
	});

	it('comes back from a locked phone whose sound is there before the page has noticed', () => {
		const { session, time, pass, sound, handed } = setup();
		session.start(null);
		time.audio = 0;
		pass(12_000);
		const before = handed.length;
		pass(600_000, { frozen: true });
		// The context says "running" first; nothing may sound from where the clock is now.
		sound.back();
		expect(session.state).toMatchObject({ kind: 'paused', why: { kind: 'came-back' } });
		expect(session.shownMs).toBeLessThan(12_100);
		expect(handed).toHaveLength(before);
	});

	it('comes back paused at the last sound after a freeze of page and audio', () => {
		const { session, time, pass } = setup();
		session.start(null);
		time.audio = 0;
		pass(12_000);
		pass(120_000, { frozen: true });
		session.check();
		expect(session.state).toMatchObject({ kind: 'paused', why: { kind: 'came-back' } });
		expect(session.shownMs).toBeGreaterThan(10_900);
		expect(session.shownMs).toBeLessThan(12_100);
	});

	it('goes on when only the page was busy and the audio ran', () => {
		const { session, time, pass } = setup();
		session.start(null);
		time.audio = 0;
		pass(8000);
		time.audio = 68_000;
		time.monotonic += 60_000;
		time.wall += 60_000;
		session.check();
		expect(session.state.kind).toBe('running');
		expect(session.shownMs).toBeGreaterThan(67_000);
	});

	it('keeps a checkpoint each second', () => {
		const { session, pass, checkpoints } = setup();
		session.start(null);
		pass(10_000);
		expect(checkpoints.length).toBeGreaterThanOrEqual(10);
		expect(checkpoints.at(-1)).toMatchObject({ kind: 'running' });
		expect(checkpoints.at(-1)?.positionMs).toBeGreaterThan(8900);
	});

	it('stops at once on sharp pain', () => {
		const { session, pass, log } = setup();
		session.start(null);
		pass(40_000);
		log.length = 0;
		session.hurt();
		expect(log).toEqual(['hush', 'stop', 'hurting']);
		expect(session.state).toMatchObject({ kind: 'hurting', pains: [{ area: 'quads' }] });
	});

	it('finishes by itself and records every step', () => {
		const { session, pass, finished } = setup();
		session.start(4);
		pass(178_000);
		expect(finished).toHaveLength(1);
		expect(finished[0]?.session).toMatchObject({
			id: 'id',
			how: 'completed',
			playedSeconds: 140,
			sorenessBefore: 4,
			pauses: 0
		});
		expect(finished[0]?.session.steps.map((s) => s.doneSeconds)).toEqual([20, 30, 30, 30, 30]);
		pass(60_000);
		expect(finished).toHaveLength(1);
	});

	it('lets the last cue ring out, and gives it once', () => {
		const { session, pass, log, given, handed } = setup();
		session.start(null);
		pass(178_000);
		expect(session.state.kind).toBe('finished');
		expect(log).not.toContain('hush');
		expect(handed).toHaveLength(1);
		expect(given.filter((c) => c.kind === 'finish')).toHaveLength(1);
	});

	it('gives the last cue when the end is skipped to', () => {
		const { session, pass, log, given, handed } = setup();
		session.start(null);
		pass(20_000);
		while (session.state.kind === 'running') session.send({ kind: 'next' });
		expect(session.state).toMatchObject({ kind: 'finished', how: 'completed' });
		expect(log).toContain('hush');
		expect(handed.at(-1)?.left).toBe(1);
		expect(given.at(-1)?.kind).toBe('finish');
		pass(60_000);
		expect(given.filter((c) => c.kind === 'finish')).toHaveLength(1);
	});

	it('blocks an area after an injury', () => {
		const { session, pass, finished } = setup();
		session.start(null);
		pass(40_000);
		session.hurt();
		session.send({ kind: 'pain-signs', present: false });
		session.send({ kind: 'pain-kind', painKind: 'pop' });
		session.send({ kind: 'pain-choose', choice: 'end' });
		expect(finished[0]?.blocks).toMatchObject([{ area: 'quads', reason: 'injury' }]);
	});

	it('says what a skip would save and what lightening would do', () => {
		const { session, pass } = setup();
		session.start(null);
		pass(40_000);
		session.send({ kind: 'pause' });
		const skip = session.adjustment('skip-area');
		const lighten = session.adjustment('lighten');
		if (!skip || !lighten) throw new Error('There is a muscle to skip here.');
		expect(session.savedBy(skip)).toBeGreaterThan(55_000);
		expect(session.after({ kind: 'adjust', adjustment: lighten })).toMatchObject({
			pressure: 'light',
			painCap: 3
		});
		expect(session.state.plan.adjustments).toEqual([]);
	});
});
