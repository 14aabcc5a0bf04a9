import { describe, expect, it, vi } from 'vitest';
import { alignClip } from './align';
import { packOf } from './testing/make-pack';
import { readPack } from './pack';
import type { RecordedVoiceState, VoiceEnv } from './voice';
import { browserVoice, createRecordedVoice, VOICE_SAMPLE_RATE } from './voice';
import { fitLine, joinClips } from './voice-line';

const sentencesOf = (line: string) => line.split('/').map((sentence) => sentence.split('+'));

/** A decoder for clips whose first byte says how many tenths of a second of full scale they are, after a delay. */
function decodeTenths(mp3: ArrayBuffer): Promise<Float32Array> {
	const tenths = new Uint8Array(mp3)[0] ?? 0;
	if (tenths === 0) return Promise.reject(new DOMException('no', 'EncodingError'));
	const samples = new Float32Array(1000 + tenths * 2400 + 700);
	samples.fill(1, 1000, 1000 + tenths * 2400);
	return Promise.resolve(samples);
}

function setUp(over: Partial<VoiceEnv> = {}) {
	const fetchPack = vi.fn(() =>
		Promise.resolve(packOf({ one: [1, 100], two: [2, 200], broken: [0, 100] }))
	);
	const decode = vi.fn(decodeTenths);
	const voice = createRecordedVoice({ fetchPack, decode, sentencesOf, ...over });
	const states: RecordedVoiceState[] = [];
	voice.onChange((state) => states.push(state));
	return { voice, states, fetchPack, decode };
}

describe('a recorded line', () => {
	it('is whole samples, once it was prepared', async () => {
		const { voice, states } = setUp();
		expect(voice.state()).toBe('waiting');
		expect(voice.line('one/two')).toBeNull();
		await voice.prepare(['one/two']);
		expect(states).toEqual(['ready']);
		expect(voice.has('one/two')).toBe(true);
		const line = voice.line('one/two');
		expect(line?.sampleRate).toBe(VOICE_SAMPLE_RATE);
		expect(line?.seconds).toBeCloseTo(0.1 + 0.25 + 0.2);
		expect(line?.sentenceEnds.map((end) => Math.round(end * 10))).toEqual([1, 6]);
		expect(voice.line('one/two')).toBe(line);
	});

	it('is null when one clip was not recorded, and others of the same call are not', async () => {
		const { voice, states } = setUp();
		await voice.prepare(['one', 'one/three', 'two']);
		expect(states).toEqual(['ready']);
		expect(voice.has('one/three')).toBe(false);
		expect(voice.has('two')).toBe(true);
		expect(voice.has('')).toBe(false);
	});

	it('lets clips go that are not asked for again, and decodes none twice', async () => {
		const { voice, decode, fetchPack } = setUp();
		await voice.prepare(['one', 'two']);
		await voice.prepare(['two']);
		expect(voice.has('one')).toBe(false);
		expect(voice.has('two')).toBe(true);
		await voice.prepare(['one', 'two']);
		expect(voice.has('one')).toBe(true);
		expect(decode).toHaveBeenCalledTimes(3);
		expect(fetchPack).toHaveBeenCalledTimes(1);
	});

	it('of the last call wins when two overlap', async () => {
		const { voice } = setUp();
		await Promise.all([voice.prepare(['one']), voice.prepare(['two'])]);
		expect(voice.has('one')).toBe(false);
		expect(voice.has('two')).toBe(true);
	});
});

describe('what fails', () => {
	it('to be fetched is missing, and asked for again by the next routine', async () => {
		const fetchPack = vi
			.fn<VoiceEnv['fetchPack']>()
			.mockRejectedValueOnce(new TypeError('offline'))
			.mockResolvedValue(packOf({ one: [1, 100] }));
		const { voice, states } = setUp({ fetchPack });
		await voice.prepare(['one']);
		expect(voice.state()).toBe('missing');
		await voice.prepare(['one']);
		expect(voice.has('one')).toBe(true);
		expect(states).toEqual(['missing', 'ready']);
	});

	it('to be decoded costs its own lines only', async () => {
		const { voice } = setUp();
		await voice.prepare(['one', 'broken']);
		expect(voice.state()).toBe('ready');
		expect(voice.has('one')).toBe(true);
		expect(voice.has('broken')).toBe(false);
	});

	it('to be decoded at all leaves no voice', async () => {
		const { voice } = setUp({ decode: () => Promise.reject(new Error('no MP3')) });
		await voice.prepare(['one', 'two']);
		expect(voice.state()).toBe('missing');
		expect(voice.line('one')).toBeNull();
	});

	it.each([
		['empty', new ArrayBuffer(0)],
		['of another format', packOf({ one: [1, 100] }, 'unknot.voice/9')],
		['cut off', packOf({ one: [1, 100] }).slice(0, -1)],
		['a page', new TextEncoder().encode('<!doctype html><p>Not found</p>').buffer]
	])('as a pack that is %s leaves no voice', async (_what, bytes) => {
		expect(() => readPack(bytes)).toThrow();
		const { voice } = setUp({ fetchPack: () => Promise.resolve(bytes) });
		await voice.prepare(['one']);
		expect(voice.state()).toBe('missing');
	});

	it('because there is no Web Audio is missing, and asks for nothing', async () => {
		const { voice, fetchPack } = setUp({ decode: undefined });
		await voice.prepare(['one']);
		expect(voice.state()).toBe('missing');
		expect(fetchPack).not.toHaveBeenCalled();
		expect(browserVoice('/voice', sentencesOf).decode).toBeUndefined();
	});

	it('on the way is an answer that is no pack', async () => {
		vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
		await expect(browserVoice('/voice', sentencesOf).fetchPack()).rejects.toThrow('404');
		vi.unstubAllGlobals();
	});
});

describe('alignClip', () => {
	it('finds the start whatever silence the decoder left, and keeps 12 ms before it', () => {
		for (const delay of [0, 529, 1105, 2400]) {
			const decoded = new Float32Array(delay + 4800 + 900);
			decoded.fill(0.5, delay, delay + 4800);
			const clip = alignClip(decoded, 0.2, 24_000);
			expect(clip.findIndex((value) => value >= 0.5)).toBe(Math.min(delay, 288) || 96);
		}
	});

	it('begins and ends in silence', () => {
		const clip = alignClip(new Float32Array(4800).fill(0.5), 0.1, 24_000);
		expect(clip).toHaveLength(2400);
		expect([clip[0], clip.at(-1)]).toEqual([0, 0]);
	});

	it('makes silence of silence', () => {
		expect(alignClip(new Float32Array(100), 1, 24_000).every((value) => value === 0)).toBe(true);
	});
});

describe('fitLine', () => {
	const clip = (seconds: number) => new Float32Array(seconds * 1000).fill(1);
	const line = joinClips([[clip(1)], [clip(0.5), clip(1)]], 1000);

	it('leaves a line alone that has room', () => {
		expect(line.seconds).toBeCloseTo(2.83);
		expect(fitLine(line, 3)).toBe(line);
		expect(fitLine(line, Infinity)).toBe(line);
	});

	it('ends with the last sentence that fits, never with a lead word', () => {
		const fitted = fitLine(line, 2.5);
		expect(fitted).toMatchObject({ seconds: 1, sentenceEnds: [1] });
		expect(fitted?.samples.at(-1)).toBe(1);
	});

	it('fades out over 18 ms where not even the first sentence fits', () => {
		const fitted = fitLine(line, 0.6);
		expect(fitted).toMatchObject({ seconds: 0.6, sentenceEnds: [0.6] });
		expect(fitted?.samples[581]).toBe(1);
		expect(fitted?.samples[590]).toBeCloseTo(0.5);
		expect(fitted?.samples.at(-1)).toBe(0);
		expect(line.samples[599]).toBe(1);
	});

	it('is nothing where a syllable has no room', () => {
		expect(fitLine(line, 0.1)).toBeNull();
		expect(fitLine(line, -1)).toBeNull();
	});
});
