import { describe, expect, it } from 'vitest';
import * as rules from '$lib/core/pocket/track';
import type { LineCue, SoundCue } from '../audio/cue-player';
import type { VoiceLine } from '../voice/voice-line';
import { createTrackMaker, type TrackPlan } from './track-maker';

const HEADER_BYTES = 44;
const RATE = rules.TRACK_RATE;

const line: VoiceLine = {
	samples: Float32Array.from({ length: 8000 }, (_, i) => 0.5 * Math.sin(i / 5)),
	sampleRate: 16_000,
	seconds: 0.5,
	sentenceEnds: [0.5]
};
const CUES: readonly SoundCue[] = [
	{ id: 'a', sound: 'step-start', atMs: 1000 },
	{ id: 'b', sound: 'finish', atMs: 3000 }
];
const LINES: readonly LineCue[] = [{ id: 'a', line, atMs: 1500 }];
const PLAN: TrackPlan = { cues: CUES, lines: LINES, gain: 0.8, muted: false, set: 'usual' };

function aMaker(idle: (run: () => void) => void = (run) => run()) {
	let nowMs = 0;
	// Each look at the clock is a millisecond: a slice is some of them.
	return createTrackMaker(rules, idle, () => nowMs++);
}

async function samplesOf(blob: Blob): Promise<Int16Array> {
	return new Int16Array((await blob.arrayBuffer()).slice(HEADER_BYTES));
}

/** The loudest sample of a part of the session, milliseconds. */
function loudest(samples: Int16Array, fromMs: number, toMs: number): number {
	const at = (ms: number) => Math.round(rules.trackSeconds(ms) * RATE);
	return samples.subarray(at(fromMs), at(toMs)).reduce((most, s) => Math.max(most, Math.abs(s)), 0);
}

describe('a track', () => {
	it('has the answer to the tap, every cue and every line at their places, and bed between them', async () => {
		const samples = await samplesOf(aMaker().make(PLAN).blob);
		const bed = loudest(samples, 2600, 2900);
		expect(bed).toBeGreaterThan(0);
		for (const [fromMs, toMs] of [
			[-240, -100],
			[1000, 1100],
			[1500, 2000],
			[3000, 3100]
		] as const)
			expect(loudest(samples, fromMs, toMs)).toBeGreaterThan(4 * bed);
		expect(loudest(samples, 700, 990)).toBeLessThanOrEqual(bed * 1.5);
	});

	it('is as long as its header says', async () => {
		const { blob } = aMaker().make(PLAN);
		const view = new DataView(await blob.arrayBuffer());
		expect(view.getUint32(40, true)).toBe(blob.size - HEADER_BYTES);
	});

	it('speaks when the sounds are muted, and only then', async () => {
		const samples = await samplesOf(aMaker().make({ ...PLAN, muted: true }).blob);
		const bed = loudest(samples, 2600, 2900);
		expect(loudest(samples, -240, 1400)).toBeLessThanOrEqual(bed * 1.5);
		expect(loudest(samples, 1500, 2000)).toBeGreaterThan(4 * bed);
	});

	it('is the same, sample by sample, whether it was prepared or not', async () => {
		const prepared = aMaker();
		await prepared.prepare(PLAN);
		const [one, other] = await Promise.all(
			[prepared, aMaker()].map((maker) => samplesOf(maker.make(PLAN).blob))
		);
		expect(one).toEqual(other);
	});
});

describe('its key', () => {
	const beat = { sound: 'swell', atMs: 500, id: 'x' } as const;
	const withBeat = (everyMs: number, lastsMs: number): TrackPlan => ({
		...PLAN,
		cues: [{ ...beat, beat: { everyMs, lastsMs } } as unknown as SoundCue]
	});
	it.each<[string, TrackPlan, TrackPlan]>([
		['a cue moves', PLAN, { ...PLAN, cues: [{ ...CUES[0], atMs: 1001 } as SoundCue] }],
		['a line is another', PLAN, { ...PLAN, lines: [{ id: 'a', atMs: 1500, line: { ...line } }] }],
		['it is louder', PLAN, { ...PLAN, gain: 0.9 }],
		['it is muted', PLAN, { ...PLAN, muted: true }],
		['a swell is longer', withBeat(4000, 2000), withBeat(4000, 3000)],
		['a swell comes sooner', withBeat(4000, 2000), withBeat(3000, 2000)]
	])('is another when %s', (_what, one, other) => {
		const maker = aMaker();
		expect(maker.keyOf(one)).not.toBe(maker.keyOf(other));
		expect(maker.keyOf(one)).toBe(maker.keyOf({ ...one }));
	});
});

describe('preparing', () => {
	it('takes slices, and what was prepared first gives way to what came later', async () => {
		const waiting: (() => void)[] = [];
		const maker = aMaker((run) => waiting.push(run));
		const first = maker.prepare(PLAN);
		const second = maker.prepare({ ...PLAN, gain: 0.5 });
		let slices = 0;
		for (let run = waiting.shift(); run; run = waiting.shift()) {
			run();
			slices++;
		}
		await Promise.all([first, second]);
		expect(slices).toBeGreaterThan(2);
	});

	it('says so where it cannot be done', async () => {
		const torn = {
			...line,
			get samples(): Float32Array<ArrayBuffer> {
				throw new RangeError('Array buffer allocation failed');
			}
		};
		const plan = { ...PLAN, lines: [{ id: 'a', atMs: 1500, line: torn }] };
		await expect(aMaker().prepare(plan)).rejects.toThrow('allocation');
	});
});

it('an answer to a tap is a file of its own, its line after its notes', async () => {
	const samples = await samplesOf(aMaker().single('sharp-pain', line, PLAN));
	const lineFrom = 0.6 * RATE;
	expect(samples.length).toBeGreaterThanOrEqual(lineFrom + line.samples.length);
	expect(samples.subarray(0, RATE / 10).some((s) => Math.abs(s) > 3000)).toBe(true);
	expect(samples.subarray(lineFrom, lineFrom + 4000).some((s) => Math.abs(s) > 3000)).toBe(true);
});
