import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planCues } from '$lib/core/cues/cues';
import { readyState, timelineOf, transition } from '$lib/core/player/player';
import type { AudioState } from '$lib/platform/audio/cue-player';
import { joinClips } from '$lib/platform/voice/voice-line';
import { aRoutine, aStep } from '../../../tests/support/arbitraries';
import type { SoundMode } from './sound-modes';
import { PlayerOutputs, type Devices, type OutputSettings } from './player-outputs';

const settings: OutputSettings = {
	sounds: true,
	volume: 0.9,
	voice: true,
	voiceURI: null,
	vibration: true,
	keepScreenOn: true,
	halfWay: true,
	countdown: true,
	strokeTicks: false,
	breathGuide: false,
	bedtimeTicks: false,
	vibrationOnly: false,
	flash: false
};
const plain = { getReadySeconds: 5, changeOverSeconds: 8, pace: 1 };

/** Devices that write down what they are asked, and a sound device whose state the test turns. */
function setup(
	over: Partial<OutputSettings> = {},
	recoversTo: AudioState = 'interrupted',
	vibrates = true,
	{ system = [] as readonly string[], recorded = (_text: string): boolean => false } = {},
	mode: SoundMode = 'with-music'
) {
	const log: string[] = [];
	let clockMs: number | null = 1000;
	let listener = (_state: AudioState) => {};
	let state: AudioState = 'running';
	let voiceListener = () => {};
	const prepared = new Set<string>();
	const note =
		(name: string) =>
		(...args: unknown[]) =>
			void log.push([name, ...args].join(' '));
	const devices = {
		cuePlayer: {
			unlock: note('unlock'),
			clockMs: () => clockMs,
			schedule: (
				cues: readonly { sound: string }[],
				p: number,
				at: number,
				lines: readonly { id: string }[]
			) => log.push(`schedule ${cues.length} ${p} ${at}, ${lines.length} lines`),
			cancel: note('cancel'),
			playNow: (sound: string, line?: unknown) =>
				log.push(`playNow ${sound}${line ? ', spoken' : ''}`),
			setVolume: note('volume'),
			setMuted: note('muted'),
			setSounds: note('sounds'),
			mode: () => mode,
			prepareTrack: note('prepare'),
			state: () => state,
			onStateChange: (f: (s: AudioState) => void) => ((listener = f), () => log.push('deaf')),
			recover: () => (log.push('recover'), Promise.resolve(recoversTo)),
			close: () => Promise.resolve(void log.push('close'))
		},
		speech: {
			unlock: note('speech'),
			say: note('say'),
			cancel: note('silence'),
			setVoice: () => {},
			setVolume: () => {},
			setEnabled: note('voice'),
			voices: () => system.map((voiceURI) => ({ voiceURI }))
		},
		voice: {
			state: () => 'ready',
			onChange: (f: () => void) => ((voiceListener = f), () => log.push('deaf to voice')),
			prepare: (texts: readonly string[]) => {
				for (const text of texts) prepared.add(text);
				log.push(`prepare ${texts.length}`);
				return Promise.resolve();
			},
			has: (text: string) => recorded(text),
			line: (text: string) => (recorded(text) ? line : null)
		},
		vibration: { vibrate: note('buzz'), cancel: () => {}, supported: () => vibrates },
		wakeLock: { want: note('screen') },
		flash: note('flash')
	} as unknown as Devices;
	const outputs = new PlayerOutputs(devices, () => ({ ...settings, ...over }));
	const become = (next: AudioState) => {
		state = next;
		listener(next);
	};
	return {
		outputs,
		log,
		become,
		voiceChanges: () => voiceListener(),
		silence: () => (clockMs = null)
	};
}

const line = joinClips([[new Float32Array(1000)]], 1000);
const all = { recorded: () => true };

const routine = aRoutine([aStep()]);
const running = transition(readyState(routine, plain), { kind: 'start' }, 0);
const cues = planCues(timelineOf(running.plan), routine);

describe('PlayerOutputs', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('hands every cue with a sound to the hardware at once', () => {
		const { outputs, log } = setup();
		outputs.play(cues, 0);
		expect(log).toEqual([`schedule ${cues.length - 1} 0 1000, 0 lines`]);
	});

	it('has nothing to hand to while the sound clock stands still', () => {
		const { outputs, log, silence } = setup();
		silence();
		outputs.play(cues, 0);
		expect(log).toEqual([]);
	});

	it('gives a cue to voice and vibration, each only where it is on', () => {
		const start = cues.find((c) => c.kind === 'step-start');
		if (!start) throw new Error('Every step starts.');
		const both = setup();
		both.outputs.give(start);
		expect(both.log).toEqual([`say ${start.say}`, 'buzz step-start']);
		const none = setup({ voice: false, vibration: false });
		none.outputs.give(start);
		expect(none.log).toEqual([]);
	});

	it('neither sounds nor speaks when only vibration is wanted, and then always vibrates', () => {
		const start = cues.find((c) => c.kind === 'step-start');
		if (!start) throw new Error('Every step starts.');
		const { outputs, log } = setup({ vibrationOnly: true, vibration: false });
		outputs.applySettings();
		outputs.give(start);
		expect(log).toEqual(['volume 0.9', 'muted true', 'voice false', 'buzz step-start']);
	});

	it('is not silent where nothing could be felt', () => {
		const { outputs, log } = setup({ vibrationOnly: true }, 'interrupted', false);
		outputs.applySettings();
		expect(log).toEqual(['volume 0.9', 'muted false', 'voice true']);
	});

	it('flashes with each cue where it is wanted, but not with the tempo and not at bedtime', () => {
		const start = cues.find((c) => c.kind === 'step-start');
		if (!start) throw new Error('Every step starts.');
		const { outputs, log } = setup({ flash: true, voice: false, vibration: false });
		outputs.give(start);
		outputs.give({ ...start, kind: 'pulse' });
		outputs.serve({ ...routine, stages: ['bedtime'] });
		outputs.give(start);
		expect(log).toEqual(['flash', 'sounds soft']);
	});

	it('counts softly or not at all at bedtime', () => {
		const { outputs } = setup({ strokeTicks: true, breathGuide: true });
		expect(outputs.cuePreferences()).toMatchObject({ countdown: true, strokeTicks: true });
		outputs.serve({ ...routine, stages: ['bedtime', 'anytime'] });
		expect(outputs.cuePreferences()).toMatchObject({
			countdown: false,
			strokeTicks: false,
			breathGuide: true
		});
	});

	it('wakes the page for a beat only where it is felt', () => {
		const [cue] = cues;
		if (!cue) throw new Error('There are cues.');
		const beat = { ...cue, kind: 'turn-out' as const };
		expect(setup().outputs.needsPage(beat)).toBe(true);
		expect(setup({ vibration: false }).outputs.needsPage(beat)).toBe(false);
		expect(setup({}, 'interrupted', false).outputs.needsPage(beat)).toBe(false);
		expect(setup({ vibration: false }).outputs.needsPage(cue)).toBe(true);
	});

	it('keeps the screen on only while running, and only where it is wanted', () => {
		const { outputs, log } = setup();
		outputs.sync(running);
		outputs.sync(transition(running, { kind: 'pause' }, 1000));
		expect(log).toEqual(['screen true', 'screen false']);
		const off = setup({ keepScreenOn: false });
		off.outputs.sync(running);
		expect(off.log).toEqual(['screen false']);
		// A phone in the pocket is to go dark.
		const pocket = setup({}, 'interrupted', true, {}, 'pocket');
		pocket.outputs.sync(running);
		expect(pocket.log).toEqual(['screen false']);
	});

	it('says to switch a gun off before anything else', () => {
		const gun = aRoutine([aStep({ technique: 'percussion-glide', muscle: 'glutes' })]);
		const state = transition(
			transition(readyState(gun, plain), { kind: 'start' }, 0),
			{ kind: 'sharp-pain', wallMs: 0 },
			6000
		);
		const { outputs, log } = setup();
		outputs.stopWords(state);
		expect(log).toEqual([
			'playNow sharp-pain',
			'buzz sharp-pain',
			'say Stop. Switch it off. Come off the spot. Breathe.'
		]);
	});

	it('waits out a moment without sound, and tells when it is gone for good', async () => {
		const { outputs, log, become } = setup();
		const heard: string[] = [];
		outputs.onSound(
			() => heard.push('back'),
			() => heard.push('lost'),
			() => heard.push('silent')
		);
		become('running');
		become('interrupted');
		await vi.advanceTimersByTimeAsync(2500);
		expect(heard).toEqual(['back', 'silent']);
		await vi.advanceTimersByTimeAsync(3000);
		expect(heard).toEqual(['back', 'silent', 'lost']);
		expect(log.filter((l) => l === 'recover')).toHaveLength(4);
	});

	it('misses nothing when nothing was to be heard', async () => {
		const { outputs, become } = setup({ sounds: false, voice: false });
		const heard: string[] = [];
		outputs.onSound(
			() => heard.push('back'),
			() => heard.push('lost'),
			() => heard.push('silent')
		);
		become('running');
		become('interrupted');
		await vi.advanceTimersByTimeAsync(10_000);
		expect(heard).toEqual(['back']);
	});

	it('goes on without a word when the sound comes back', async () => {
		const { outputs, become } = setup({}, 'running');
		const heard: string[] = [];
		outputs.onSound(
			() => heard.push('back'),
			() => heard.push('lost')
		);
		become('running');
		become('interrupted');
		become('running');
		await vi.advanceTimersByTimeAsync(10_000);
		expect(heard).toEqual(['back', 'back']);
	});

	it('takes a device that never sounded for no interruption', async () => {
		const { outputs, log, become } = setup();
		const heard: string[] = [];
		outputs.onSound(
			() => heard.push('back'),
			() => heard.push('lost')
		);
		become('interrupted');
		await vi.advanceTimersByTimeAsync(10_000);
		expect(heard).toEqual([]);
		expect(log).toEqual([]);
	});

	describe('the recorded voice', () => {
		const start = cues.find((c) => c.kind === 'step-start') ?? cues[0];
		const lines = cues.filter((c) => c.say !== undefined).length;

		it('speaks with the plan, and the system says nothing', () => {
			const { outputs, log } = setup({ vibration: false }, 'running', true, all);
			outputs.play(cues, 0);
			if (start) outputs.give(start);
			expect(log).toEqual([`schedule ${cues.length - 1} 0 1000, ${lines} lines`]);
		});

		it('leaves to the system what was not recorded', () => {
			const { outputs, log } = setup({ vibration: false }, 'running', true, {
				recorded: (text) => text === 'Half-way.'
			});
			outputs.play(cues, 0);
			for (const cue of cues) outputs.give(cue);
			const rest = cues.flatMap(({ say }) => (say && say !== 'Half-way.' ? [`say ${say}`] : []));
			expect(log).toEqual([expect.stringMatching(/, 2 lines$/), ...rest]);
		});

		it('leaves all to the system while the sound clock stands still', () => {
			const { outputs, log, silence } = setup({ vibration: false }, 'running', true, all);
			silence();
			if (start) outputs.give(start);
			expect(log).toEqual([`say ${start?.say}`]);
		});

		it('rests where a voice of the system was chosen, and speaks where that is gone', () => {
			const chosen = { voiceURI: 'Daniel', vibration: false };
			const there = setup(chosen, 'running', true, { ...all, system: ['Daniel'] });
			there.outputs.play(cues, 0);
			if (start) there.outputs.give(start);
			expect(there.log).toEqual([expect.stringMatching(/, 0 lines$/), `say ${start?.say}`]);
			const gone = setup(chosen, 'running', true, { ...all, system: ['Fiona'] });
			gone.outputs.play(cues, 0);
			expect(gone.log).toEqual([expect.stringMatching(new RegExp(`, ${lines} lines$`))]);
		});

		it('is silent where voice is off', () => {
			const { outputs, log } = setup({ voice: false, vibration: false }, 'running', true, all);
			outputs.play(cues, 0);
			outputs.stopWords(transition(running, { kind: 'sharp-pain', wallMs: 0 }, 6000));
			expect(log).toEqual([expect.stringMatching(/, 0 lines$/), 'playNow sharp-pain']);
		});

		it('says the stop of a sharp pain with its sound', () => {
			const { outputs, log } = setup({ vibration: false }, 'running', true, all);
			outputs.stopWords(transition(running, { kind: 'sharp-pain', wallMs: 0 }, 6000));
			expect(log).toEqual(['playNow sharp-pain, spoken']);
		});

		it('has the plan handed over again when its clips are there, and when the setting changes', () => {
			const over: { voice: boolean } = { voice: true };
			const { outputs, voiceChanges } = setup(over, 'running', true, all);
			outputs.applySettings();
			let back = 0;
			const stop = outputs.onSound(
				() => (back += 1),
				() => {}
			);
			voiceChanges();
			expect(back).toBe(1);
			outputs.applySettings();
			expect(back).toBe(1);
			over.voice = false;
			outputs.applySettings();
			expect(back).toBe(2);
			stop();
			over.voice = true;
			outputs.applySettings();
			expect(back).toBe(2);
		});

		it('gets the lines of a routine ready once, with the stop of a sharp pain', () => {
			const { outputs, log } = setup({}, 'running', true, all);
			expect(outputs.recorded).toBe('waiting');
			outputs.prepareVoice(['Roll slowly.']);
			outputs.prepareVoice(['Roll slowly.']);
			expect(log).toEqual(['prepare 3']);
			expect(outputs.recorded).toBe('all');
			const some = setup({}, 'running', true, { recorded: (text) => text !== 'My own words.' });
			some.outputs.prepareVoice(['Roll slowly.', 'My own words.']);
			expect(some.outputs.recorded).toBe('some');
		});

		it('is heard in the preview, once the sound runs', async () => {
			const { outputs, log, become } = setup({}, 'running', true, all);
			become('off');
			outputs.preview();
			await Promise.resolve();
			expect(log.filter((l) => l.startsWith('playNow'))).toEqual([]);
			become('running');
			await vi.advanceTimersByTimeAsync(0);
			expect(log.filter((l) => l.startsWith('playNow'))).toEqual(['playNow started, spoken']);
			const chosen = setup({ voiceURI: 'Daniel' }, 'running', true, { ...all, system: ['Daniel'] });
			chosen.outputs.preview();
			expect(chosen.log).toContain('say Left side. Glide up the back of the thigh.');
		});
	});
});
