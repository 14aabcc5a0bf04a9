import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { AudioState, LineCue, SoundCue } from './cue-player';
import { createCuePlayer } from './cue-player';
import type { FakeGain } from './testing/fake-audio';
import { FakeMachine } from './testing/fake-audio';

/** Lengths that tell the answers to taps from the cues, samples. */
const STARTED = Math.round(0.14 * 48000);
const SHARP_PAIN = 48000;
const TICK = Math.round(0.15 * 48000);

function ticks(...atMs: number[]): SoundCue[] {
	return atMs.map((at) => ({ id: `tick-${String(at)}`, sound: 'countdown', atMs: at }));
}

function setUp() {
	const machine = new FakeMachine();
	const player = createCuePlayer(machine.env);
	const states: AudioState[] = [];
	player.onStateChange((state) => states.push(state));
	return { machine, player, states };
}

/** Unlocked, and the clock runs. */
function running() {
	const all = setUp();
	all.player.unlock();
	all.machine.run(100);
	expect(all.player.state()).toBe('running');
	return all;
}

function clockOf({ player }: Pick<ReturnType<typeof setUp>, 'player'>): number {
	const clockMs = player.clockMs();
	if (clockMs === null) throw new Error('The clock does not run.');
	return clockMs;
}

describe('beats', () => {
	const beat = { everyMs: 7000, lastsMs: 5000 };
	const strokes = (...atMs: number[]): SoundCue[] =>
		atMs.map((at) => ({ id: `out-${String(at)}`, sound: 'turn-out', atMs: at, beat }));

	it('that recur are one source, exact to the sample of its cycle', () => {
		const { machine, player } = running();
		const atMs = clockOf({ player });
		player.schedule(strokes(1000, 8000, 15_000, 40_000), 0, atMs);
		const from = machine.context.currentTime + 1;
		const [loop, ...others] = machine.context.loops;
		expect(others).toEqual([]);
		expect(loop?.from).toBeCloseTo(from, 6);
		expect(loop?.to).toBeCloseTo(from + 21, 6);
		// The one that stands alone is played once.
		expect(machine.context.starts(16 * 7000)).toEqual([expect.closeTo(from + 39, 6)]);
	});

	it('begin anew with a new plan: none goes on from the old one', () => {
		const { machine, player } = running();
		player.schedule(strokes(100, 7100, 14_100), 0, clockOf({ player }));
		machine.run(3000);
		const now = machine.context.currentTime;
		player.schedule(strokes(3500, 10_500), 3000, clockOf({ player }));
		const [old, fresh] = machine.context.loops;
		expect(old?.to).toBeLessThan(now + 0.03);
		expect(fresh?.from).toBeCloseTo(now + 0.5, 6);
	});

	it('are silenced with the plan', () => {
		const { machine, player } = running();
		player.schedule(strokes(100, 7100, 14_100), 0, clockOf({ player }));
		machine.run(500);
		player.cancel();
		expect(machine.context.loops[0]?.to).toBeLessThan(machine.context.currentTime + 0.03);
	});

	it('that would begin late wait for the next one: a loop would stay late', () => {
		const { machine, player } = running();
		player.schedule(strokes(0, 7000, 14_000), 0, clockOf({ player }) - 100);
		const [loop] = machine.context.loops;
		expect(loop?.from).toBeCloseTo(machine.context.currentTime + 6.9, 6);
	});

	it('go on in a new context after an interruption', async () => {
		const { machine, player } = running();
		player.schedule(strokes(1000, 8000, 15_000, 22_000), 0, clockOf({ player }));
		machine.context.become('interrupted');
		machine.behaviour.resume = 'reject';
		const reached = player.recover();
		await machine.runAsync(420);
		machine.behaviour.resume = 'settle';
		player.unlock();
		await machine.runAsync(200);
		expect(await reached).toBe('running');
		expect(machine.contexts).toHaveLength(2);
		expect(machine.context.loops).toHaveLength(1);
	});
});

describe('the Start tap', () => {
	it('is the first to make a context: before it there would be a warning', () => {
		const { machine, player } = setUp();
		player.prepare();
		player.setVolume(0.5);
		player.setMuted(false);
		player.playNow('finish');
		player.cancel();
		expect(player.state()).toBe('off');
		expect(player.clockMs()).toBeNull();
		expect(player.latencyMs()).toBe(0);
		expect(player.soundedThrough()).toBeNull();
		expect(machine.contexts).toHaveLength(0);
		expect(machine.devicesListed).toBe(1);
	});

	it('starts the bed and the answer at once, and runs as soon as the clock moves', () => {
		const { machine, player, states } = setUp();
		player.unlock();
		expect(machine.context.beds).toHaveLength(1);
		expect(machine.context.starts(STARTED)).toEqual([0]);
		expect(player.state()).toBe('off');
		expect(player.clockMs()).toBeNull();
		machine.run(40);
		expect(states).toEqual(['running']);
		expect(player.clockMs()).not.toBeNull();
		expect(player.latencyMs()).toBe(30);
	});

	it('answers again in a running context, without a second one', () => {
		const { machine, player } = running();
		player.unlock();
		machine.run(100);
		expect(machine.contexts).toHaveLength(1);
		expect(machine.context.beds).toHaveLength(1);
		expect(machine.context.starts(STARTED)).toHaveLength(2);
	});

	it('answers once when tapped twice before the sound starts', () => {
		const { machine, player } = setUp();
		player.unlock();
		player.unlock();
		machine.run(100);
		expect(machine.context.heard(STARTED)).toHaveLength(1);
	});
});

describe('the hardware ahead of the Start tap', () => {
	it('stays shut while nobody has touched the page: it would be refused, with a warning', () => {
		const { machine, player } = setUp();
		player.open();
		expect(machine.contexts).toHaveLength(0);
	});

	it('is open with nothing but the bed, so that the tap is answered at once', () => {
		const { machine, player, states } = setUp();
		machine.touched = true;
		player.open();
		player.open();
		machine.run(100);
		expect(states).toEqual(['running']);
		expect(machine.context.beds).toHaveLength(1);
		expect(machine.context.starts(STARTED)).toHaveLength(0);

		const tapMs = clockOf({ player });
		player.unlock();
		expect(machine.contexts).toHaveLength(1);
		expect(machine.context.starts(STARTED)).toEqual([tapMs / 1000]);
	});

	it('can be let go and opened again', async () => {
		const { machine, player } = setUp();
		machine.touched = true;
		player.open();
		machine.run(100);
		const closing = player.close();
		machine.run(100);
		await closing;
		player.open();
		machine.run(100);
		expect(machine.contexts).toHaveLength(2);
		expect(player.state()).toBe('running');
	});
});

describe('a plan', () => {
	it('is handed to the hardware whole, each cue at its exact time', () => {
		const all = running();
		const { machine, player } = all;
		const clockMs = clockOf(all);
		player.schedule(ticks(5000, 65_000, 1_200_000), 0, clockMs + 300);
		expect(machine.context.starts(TICK)).toEqual(
			[5300, 65_300, 1_200_300].map((ms) => (clockMs + ms) / 1000)
		);
	});

	it('begins with the cue exactly at the position, and drops earlier ones', () => {
		const all = running();
		const clockMs = clockOf(all);
		all.player.schedule(ticks(9000, 9999, 10_000, 11_000), 10_000, clockMs);
		expect(all.machine.context.starts(TICK)).toEqual([clockMs / 1000, (clockMs + 1000) / 1000]);
	});

	it('drops a cue whose moment has passed, and sounds one that is a little late', () => {
		const all = running();
		const { machine, player } = all;
		machine.run(1000);
		const clockMs = clockOf(all);
		player.schedule(ticks(0, 600, 900, 1500), 0, clockMs - 1000);
		expect(machine.context.starts(TICK)).toEqual([clockMs / 1000, (clockMs + 500) / 1000]);
	});

	it('replaces the one before, but lets a sound that has begun ring out', () => {
		const all = running();
		const { machine, player } = all;
		const clockMs = clockOf(all);
		player.schedule(ticks(50, 1000, 2000), 0, clockMs);
		machine.run(80);
		player.schedule(ticks(50, 1000, 3000), 80, clockOf(all));
		machine.run(5000);
		expect(machine.context.heard(TICK).map((at) => Math.round(at * 1000 - clockMs))).toEqual([
			50, 1000, 3000
		]);
	});

	it('may be given before the Start tap', () => {
		const { machine, player } = setUp();
		player.schedule(ticks(0, 500), 0, 300);
		player.unlock();
		machine.run(2000);
		expect(machine.context.heard(TICK)).toEqual([0.3, 0.8]);
	});

	it('tells how far it has really sounded', () => {
		const all = running();
		const { machine, player } = all;
		player.schedule(ticks(1000, 2000, 3000), 0, clockOf(all));
		expect(player.soundedThrough()).toBeNull();
		machine.run(2500);
		expect(player.soundedThrough()).toBe(2000);
		machine.context.become('interrupted');
		machine.run(60_000);
		expect(player.soundedThrough()).toBe(2000);
	});

	it('leaves nothing behind when it was cancelled, and fades what sounds', () => {
		const all = running();
		const { machine, player } = all;
		player.schedule(ticks(100, 200, 5000), 0, clockOf(all));
		machine.run(150);
		const at = machine.context.currentTime;
		player.cancel();
		expect(machine.context.starts(TICK)).toHaveLength(1);
		const fades = machine.context.gains.flatMap(({ gain }) => gain.events);
		expect(fades).toEqual([
			['set', 1, expect.closeTo(at + 0.01)],
			['ramp', 0, expect.closeTo(at + 0.018)]
		]);
		expect(machine.context.sources.at(-3)?.stoppedAt).toBeCloseTo(at + 0.018);
		machine.run(10_000);
		expect(player.soundedThrough()).toBe(100);
	});
});

describe('an answer to a tap', () => {
	it('sounds now and outlives the cancelling of the plan', () => {
		const all = running();
		const { machine, player } = all;
		player.schedule(ticks(1000), 0, clockOf(all));
		player.playNow('sharp-pain');
		player.cancel();
		expect(machine.context.starts(SHARP_PAIN)).toEqual([machine.context.currentTime]);
		machine.run(500);
		expect(machine.context.sources.at(-1)?.stoppedAt).toBeNull();
	});

	it('takes the place of the one before', () => {
		const { machine, player } = running();
		player.playNow('sharp-pain');
		machine.run(50);
		player.playNow('sharp-pain');
		const [first, second] = machine.context.sources.filter(
			({ buffer }) => buffer?.length === SHARP_PAIN
		);
		expect(first?.stoppedAt).toBeGreaterThan(0);
		expect(second?.stoppedAt).toBeNull();
	});

	it('is not kept for later while there is no sound', () => {
		const { machine, player } = running();
		machine.context.become('interrupted');
		player.playNow('sharp-pain');
		expect(machine.context.starts(SHARP_PAIN)).toEqual([]);
	});
});

/** A line of so many seconds; no sound is as long. */
function spoken(id: string, seconds: number, atMs: number): LineCue {
	const samples = new Float32Array(seconds * 24_000);
	return { id, line: { samples, sampleRate: 24_000, seconds, sentenceEnds: [seconds] }, atMs };
}

describe('the voice', () => {
	const lengthOf = ({ line }: LineCue) => line.samples.length;

	it('is handed to the hardware with the plan, each line at its exact time', () => {
		const all = running();
		const { machine, player } = all;
		const [one, two] = [spoken('one', 2, 550), spoken('two', 3, 60_550)];
		const clockMs = clockOf(all);
		player.schedule(ticks(0, 60_000), 0, clockMs + 100, [one, two]);
		expect(machine.context.starts(lengthOf(one))).toEqual([(clockMs + 650) / 1000]);
		expect(machine.context.starts(lengthOf(two))).toEqual([(clockMs + 60_650) / 1000]);
	});

	it('of a plan that was cancelled says nothing more, and fades out what it says', () => {
		const all = running();
		const { machine, player } = all;
		const [one, two] = [spoken('one', 2, 100), spoken('two', 3, 5000)];
		player.schedule([], 0, clockOf(all), [one, two]);
		machine.run(500);
		const at = machine.context.currentTime;
		player.cancel();
		expect(machine.context.starts(lengthOf(two))).toEqual([]);
		const [source] = machine.context.sources.filter((s) => s.buffer?.length === lengthOf(one));
		expect(source?.stoppedAt).toBeCloseTo(at + 0.018);
	});

	it('goes on through a new plan that has the line at the same moment', () => {
		const all = running();
		const { machine, player } = all;
		const one = spoken('one', 2, 100);
		player.schedule([], 0, clockOf(all), [one]);
		machine.run(500);
		player.schedule([], 500, clockOf(all), [one, spoken('two', 1, 4000)]);
		player.schedule([], 500, clockOf(all), [one, spoken('two', 1, 4000)]);
		const sources = machine.context.sources.filter((s) => s.buffer?.length === lengthOf(one));
		expect(sources.map(({ stoppedAt }) => stoppedAt)).toEqual([null]);
		expect(machine.context.starts(24_000)).toHaveLength(1);
	});

	it.each([
		['skipped to another step', 30_000, [spoken('one', 2, 100), spoken('two', 3, 30_100)]],
		['came back to the start of the same line', 0, [spoken('one', 2, 100)]],
		['has no voice', 500, []]
	])('is cut when the new plan %s', (_what, positionMs, lines) => {
		const all = running();
		const { machine, player } = all;
		player.schedule([], 0, clockOf(all), [spoken('one', 2, 100)]);
		machine.run(500);
		const at = machine.context.currentTime;
		player.schedule([], positionMs, clockOf(all), lines);
		const [first] = machine.context.sources.filter((s) => s.buffer?.length === 48_000);
		expect(first?.stoppedAt).toBeCloseTo(at + 0.018);
	});

	it('answers a tap after its sound, and a new plan ends the answer', () => {
		const all = running();
		const { machine, player } = all;
		const stop = spoken('stop', 3, 0);
		player.playNow('sharp-pain', stop.line);
		const at = machine.context.currentTime;
		expect(machine.context.starts(lengthOf(stop))).toEqual([at + 0.6]);
		machine.run(1500);
		player.schedule(ticks(1000), 0, clockOf(all));
		const [source] = machine.context.sources.filter((s) => s.buffer?.length === lengthOf(stop));
		expect(source?.stoppedAt).toBeCloseTo(at + 1.518);
	});

	it('that was still to come is given to a new context', async () => {
		const all = running();
		const { machine, player } = all;
		const [one, two] = [spoken('one', 2, 100), spoken('two', 3, 5000)];
		player.schedule([], 0, clockOf(all), [one, two]);
		machine.run(1000);
		machine.context.become('interrupted');
		machine.behaviour.resume = 'reject';
		const reached = player.recover();
		await machine.runAsync(420);
		machine.behaviour.resume = 'settle';
		player.unlock();
		await machine.runAsync(100);
		expect(await reached).toBe('running');
		expect(machine.contexts).toHaveLength(2);
		expect(machine.context.starts(lengthOf(one))).toEqual([]);
		expect(machine.context.starts(lengthOf(two))).toHaveLength(1);
	});

	it('is heard when the sounds are muted', () => {
		const { machine, player } = running();
		player.setMuted(true);
		player.playNow('started', spoken('one', 2, 0).line);
		// The volume and the gain of the sounds are made first.
		const [volume, chimes] = machine.context.gains;
		expect(chimes?.gain.value).toBe(0);
		const started = machine.context.sources.findLast((s) => s.buffer?.length === STARTED);
		expect((started?.target as FakeGain).target).toBe(chimes);
		const voice = machine.context.sources.at(-1)?.target as FakeGain;
		expect(voice.target).toBe(volume);
	});
});

describe('loudness', () => {
	/** The volume is the first gain made. */
	const gainOf = (machine: FakeMachine) => (machine.context.gains[0]?.gain.value ?? NaN) * 4;
	/** The second is that of the sounds alone. */
	const chimesOf = (machine: FakeMachine) => machine.context.gains[1]?.gain.value;

	it('follows the ear: half the volume is 10 dB less', () => {
		const { machine, player } = running();
		expect(gainOf(machine)).toBe(1);
		player.setVolume(0.5);
		expect(20 * Math.log10(gainOf(machine))).toBeCloseTo(-10, 0);
		player.setVolume(7);
		expect(gainOf(machine)).toBe(1);
		player.setVolume(-1);
		expect(gainOf(machine)).toBe(0);
		player.setVolume(Number.NaN);
		expect(gainOf(machine)).toBe(1);
	});

	it('can be muted while the bed and the clock go on', () => {
		const all = running();
		const { machine, player } = all;
		player.setVolume(0.8);
		player.setMuted(true);
		expect(chimesOf(machine)).toBe(0);
		expect(gainOf(machine)).toBeCloseTo(0.8 ** (1 / 0.6));
		expect(machine.context.beds[0]?.target).toBe(machine.context.destination);
		machine.run(1000);
		expect(player.clockMs()).not.toBeNull();
		player.setMuted(false);
		expect(chimesOf(machine)).toBe(1);
	});

	it('set before the tap holds from the first sound on', () => {
		const { machine, player } = setUp();
		player.setMuted(true);
		player.unlock();
		expect(chimesOf(machine)).toBe(0);
	});
});

describe('an interruption', () => {
	it.each(['interrupted', 'suspended'] as const)('(%s) is told, and stops the clock', (kind) => {
		const { machine, player, states } = running();
		machine.context.become(kind);
		expect(states).toEqual(['running', 'interrupted']);
		expect(player.clockMs()).toBeNull();
	});

	it('that ends by itself is over', () => {
		const all = running();
		all.player.schedule(ticks(1000), 0, clockOf(all));
		all.machine.context.become('interrupted');
		all.machine.run(5000);
		all.machine.context.become('running');
		all.machine.run(50);
		expect(all.states).toEqual(['running', 'interrupted', 'running']);
		all.machine.run(1000);
		expect(all.machine.context.heard(TICK)).toHaveLength(1);
	});

	it('without an event is noticed by the clock that stands still', () => {
		const { machine, player, states } = running();
		machine.context.stall();
		machine.run(5000);
		expect(states).toEqual(['running', 'interrupted']);
		expect(player.clockMs()).toBeNull();
	});

	it('is over when the context resumes, with its cues still in place', async () => {
		const all = running();
		const { machine, player } = all;
		const clockMs = clockOf(all);
		player.schedule(ticks(1000, 2000), 0, clockMs);
		machine.run(1500);
		machine.context.become('interrupted');
		await machine.runAsync(30_000);
		const reached = player.recover();
		await machine.runAsync(1000);
		expect(await reached).toBe('running');
		expect(machine.contexts).toHaveLength(1);
		expect(machine.context.heard(TICK)).toHaveLength(2);
		expect(clockOf(all) - clockMs).toBeLessThan(2600);
	});

	it('that resume does not end is ended by a new context, which gets what was still to come', async () => {
		const all = running();
		const { machine, player, states } = all;
		player.schedule(ticks(1000, 2000, 3000), 0, clockOf(all));
		machine.run(1500);
		const before = clockOf(all);
		machine.context.become('interrupted');
		machine.behaviour.resume = 'hang';
		machine.behaviour.startMs = null;
		const reached = player.recover();
		await machine.runAsync(300);
		expect(machine.contexts).toHaveLength(1);
		machine.behaviour.resume = 'settle';
		machine.behaviour.startMs = 20;
		await machine.runAsync(500);
		expect(await reached).toBe('running');
		expect(machine.contexts).toHaveLength(2);
		expect(machine.contexts[0]?.closed).toBe(true);
		expect(machine.context.beds).toHaveLength(1);
		expect(machine.context.starts(STARTED)).toEqual([]);
		// The cues of 2000 and 3000 were 500 and 1500 ms ahead when the clock stopped.
		expect(machine.context.starts(TICK).map((at) => Math.round(at * 1000))).toEqual([500, 1500]);
		expect(clockOf(all)).toBeGreaterThan(before);
		expect(player.soundedThrough()).toBe(1000);
		machine.run(800);
		expect(player.soundedThrough()).toBe(2000);
		expect(states).toEqual(['running', 'interrupted', 'running']);
	});

	it('is not over because a frozen context says "running"', async () => {
		const { machine, player } = running();
		machine.context.stall();
		await machine.runAsync(5000);
		const reached = player.recover();
		await machine.runAsync(1000);
		expect(await reached).toBe('running');
		expect(machine.contexts).toHaveLength(2);
	});

	it('is recovered from once, however often it is asked for', async () => {
		const { machine, player } = running();
		machine.context.become('interrupted');
		machine.behaviour.resume = 'reject';
		const both = Promise.all([player.recover(), player.recover()]);
		await machine.runAsync(5000);
		expect(await both).toEqual(['interrupted', 'interrupted']);
		expect(machine.contexts).toHaveLength(2);
	});

	it('ends with a tap: unlock resumes', () => {
		const { machine, player } = running();
		machine.context.become('interrupted');
		player.unlock();
		machine.run(100);
		expect(player.state()).toBe('running');
	});
});

describe('a browser that refuses', () => {
	it('to have Web Audio leaves it missing, and harms nothing', async () => {
		const { env } = new FakeMachine();
		for (const player of [
			createCuePlayer(),
			createCuePlayer({ ...env, AudioContext: undefined, listDevices: undefined })
		]) {
			expect(player.state()).toBe('missing');
			player.prepare();
			player.unlock();
			player.schedule(ticks(0, 1000), 0, 0);
			player.playNow('finish');
			player.setVolume(0.5);
			player.setMuted(true);
			player.cancel();
			expect(await player.recover()).toBe('missing');
			expect(player.clockMs()).toBeNull();
			expect(player.soundedThrough()).toBeNull();
			await player.close();
			expect(player.state()).toBe('missing');
		}
	});

	it('to make a context may do so at the next tap', () => {
		const { machine, player, states } = setUp();
		machine.behaviour.construct = 'throw';
		player.unlock();
		expect(player.state()).toBe('missing');
		machine.behaviour.construct = 'ok';
		player.unlock();
		machine.run(100);
		expect(states).toEqual(['missing', 'running']);
	});

	it('to make a second context leaves it missing after an interruption', async () => {
		const { machine, player } = running();
		machine.context.become('interrupted');
		machine.behaviour.resume = 'reject';
		machine.behaviour.construct = 'throw';
		const reached = player.recover();
		await machine.runAsync(3000);
		expect(await reached).toBe('missing');
	});

	it.each(['reject', 'throw', 'hang'] as const)(
		'to start (resume: %s) is told in time',
		async (resume) => {
			const { machine, player, states } = setUp();
			machine.behaviour.resume = resume;
			machine.behaviour.startMs = null;
			player.unlock();
			await machine.runAsync(1000);
			expect(states).toEqual([]);
			await machine.runAsync(1000);
			expect(states).toEqual(['interrupted']);
			expect(player.clockMs()).toBeNull();
		}
	);

	it('to move its clock (no sound device) is told in time', () => {
		const { machine, player, states } = setUp();
		machine.behaviour.frozen = true;
		player.unlock();
		machine.run(3000);
		expect(machine.context.state).toBe('running');
		expect(states).toEqual(['interrupted']);
	});

	it('to list its devices costs nothing', async () => {
		const { env } = new FakeMachine();
		const listDevices = vi
			.fn()
			.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'))
			.mockImplementationOnce(() => {
				throw new Error('policy');
			});
		const player = createCuePlayer({ ...env, listDevices });
		player.prepare();
		player.prepare();
		await Promise.resolve();
		expect(listDevices).toHaveBeenCalledTimes(2);
	});
});

describe('closing', () => {
	it('lets the hardware go, and a tap opens it again with a clock that goes on', async () => {
		const all = running();
		const { machine, player, states } = all;
		player.schedule(ticks(1000), 0, clockOf(all));
		machine.run(500);
		const before = clockOf(all);
		const closing = player.close();
		await machine.runAsync(100);
		await closing;
		expect(machine.context.closed).toBe(true);
		expect(player.clockMs()).toBeNull();
		expect(player.soundedThrough()).toBeNull();
		player.unlock();
		machine.run(100);
		expect(states).toEqual(['running', 'closed', 'running']);
		expect(clockOf(all)).toBeGreaterThanOrEqual(before);
		machine.run(3000);
		expect(machine.context.heard(TICK)).toEqual([]);
	});

	it('tells nobody who stopped listening', () => {
		const machine = new FakeMachine();
		const player = createCuePlayer(machine.env);
		const listener = vi.fn();
		player.onStateChange(listener)();
		player.unlock();
		machine.run(100);
		expect(listener).not.toHaveBeenCalled();
	});
});

describe('any pattern of playing, pausing and seeking', () => {
	const action = fc.oneof(
		{ weight: 4, arbitrary: fc.record({ do: fc.constant('run'), ms: fc.nat(9000) }) },
		{ weight: 1, arbitrary: fc.record({ do: fc.constant('seek'), ms: fc.nat(30_000) }) },
		{ weight: 2, arbitrary: fc.record({ do: fc.constant('pause'), ms: fc.nat(5000) }) },
		{ weight: 1, arbitrary: fc.record({ do: fc.constant('call'), ms: fc.nat(5000) }) }
	);

	it('sounds each cue of every played stretch once, on time, and nothing else', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.nat(30_000), { maxLength: 40 }),
				fc.array(action, { maxLength: 12 }),
				(times, actions) => {
					const all = running();
					const { machine, player } = all;
					const cues = ticks(...times);
					const expected: number[] = [];
					let positionMs = 0;
					// Runs last whole milliseconds and a half, so no cue falls on the edge of a stretch by rounding.
					const play = (ms: number) => {
						const clockMs = clockOf(all);
						player.schedule(cues, positionMs, clockMs);
						const lengthMs = ms + 0.5;
						for (const at of times) {
							if (at >= positionMs && at < positionMs + lengthMs) {
								expected.push(clockMs + at - positionMs);
							}
						}
						machine.run(lengthMs);
						positionMs += lengthMs;
					};
					for (const { do: what, ms } of actions) {
						if (what === 'run') play(ms);
						else if (what === 'seek') positionMs = ms;
						else if (what === 'pause') {
							player.cancel();
							machine.run(ms);
						} else {
							machine.context.become('interrupted');
							machine.run(ms);
							machine.context.become('running');
							machine.run(50);
						}
						// Between two stretches the plan is put away, as the app does.
						player.cancel();
					}
					machine.run(60_000);
					const heard = machine.context.heard(TICK).map((at) => Math.round(at * 1e6) / 1e3);
					const wanted = expected.map((at) => Math.round(at * 1e3) / 1e3);
					expect(heard.sort((a, b) => a - b)).toEqual(wanted.sort((a, b) => a - b));
				}
			)
		);
	});

	it('survives a new context in the middle: none lost, none doubled', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uniqueArray(fc.nat(10_000), { maxLength: 20 }),
				fc.nat(10_000),
				async (times, brokenAt) => {
					const all = running();
					const { machine, player } = all;
					const clockMs = clockOf(all);
					player.schedule(ticks(...times), 0, clockMs);
					machine.run(brokenAt + 0.5);
					machine.context.become('interrupted');
					machine.behaviour.resume = 'reject';
					const reached = player.recover();
					await machine.runAsync(420);
					machine.behaviour.resume = 'settle';
					player.unlock();
					await machine.runAsync(100);
					expect(await reached).toBe('running');
					machine.run(20_000);
					const heard = machine.contexts.flatMap((context) => context.heard(TICK));
					expect(heard).toHaveLength(times.length);
					expect(player.soundedThrough()).toBe(times.length === 0 ? null : Math.max(...times));
				}
			),
			{ numRuns: 30 }
		);
	});
});
