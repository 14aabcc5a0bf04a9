import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROUTINE_IDS, loadRoutine } from '../../src/lib/content/routines';
import { planCues, VOICE_AFTER_MS } from '../../src/lib/core/cues/cues';
import { clipsOf, sentencesOf } from '../../src/lib/core/cues/spoken';
import { buildTimeline } from '../../src/lib/core/timeline/timeline';
import type { PackedClip } from '../../src/lib/platform/voice/pack';
import { readPack } from '../../src/lib/platform/voice/pack';
import { joinClips } from '../../src/lib/platform/voice/voice-line';
import { packClips } from './pack.js';
import { say } from './say.js';
import { everyText } from './texts';

const HOW = 'Run `npm run voice` and commit static/voice.';
const file = new URL('../../static/voice/en-GB.pack', import.meta.url);
let pack: ReadonlyMap<string, PackedClip>;
let texts: readonly string[];

beforeAll(async () => {
	pack = readPack(new Uint8Array(readFileSync(file)).buffer);
	texts = await everyText();
});

describe('the pack of clips', () => {
	it('has every text of the library, each as it is pronounced now', () => {
		const wanted = texts.filter((text) => pack.get(text)?.said !== say(text));
		expect(wanted, HOW).toEqual([]);
	});

	it('has none that nothing says any more', () => {
		expect(
			[...pack.keys()].filter((text) => !texts.includes(text)),
			HOW
		).toEqual([]);
	});

	it('is of clips as long as their words: 0.2–8 s, at the pace of speech', () => {
		for (const [text, { seconds, mp3 }] of pack) {
			expect(seconds, text).toBeGreaterThan(0.2);
			expect(seconds, text).toBeLessThan(8);
			const letters = say(text)
				.replace(/<[^>]*>/g, 'palms')
				.replace(/[^a-z0-9]/gi, '').length;
			// British speech is 12–18 letters a second; a short word alone is slower.
			expect(letters / seconds, text).toBeLessThan(22);
			expect((letters + 4) / seconds, text).toBeGreaterThan(7);
			// 24 kbit/s, and at most two frames of 36 ms to begin and end with.
			expect(mp3.byteLength / 3000, text).toBeGreaterThan(seconds);
			expect(mp3.byteLength / 3000, text).toBeLessThan(seconds + 0.16);
		}
	});

	it('is small enough to be kept by every device that keeps the app', () => {
		expect(readFileSync(file).length).toBeLessThan(3 * 2 ** 20);
	});

	it('reads back what was written', () => {
		const mp3 = Buffer.from([1, 2, 3]);
		const written = packClips([
			{ text: 'Half-way.', said: 'Half-way.', ms: 700, mp3 },
			{ text: '15 s.', said: '15 seconds.', ms: 900, mp3 }
		]);
		const read = readPack(new Uint8Array(written).buffer);
		expect([...read.values()].map(({ said, seconds }) => [said, seconds])).toEqual([
			['Half-way.', 0.7],
			['15 seconds.', 0.9]
		]);
		expect(read.get('15 s.')?.mp3).toEqual(new Uint8Array([1, 2, 3]));
	});
});

describe('every routine', () => {
	it.each(ROUTINE_IDS)('%s is spoken whole, each line in the time it has', async (id) => {
		const routine = await loadRoutine(id);
		if (!routine) throw new Error(`The routine ${id} is not there.`);
		const timeline = buildTimeline(routine, { getReadySeconds: 5, changeOverSeconds: 8, pace: 1 });
		const said = planCues(timeline, routine).filter(({ say: line }) => line !== undefined);
		said.forEach(({ say: line = '', kind, atMs }, i) => {
			for (const text of clipsOf(line)) expect(pack.has(text), text).toBe(true);
			const clips = sentencesOf(line).map((sentence) =>
				sentence.map((text) => new Float32Array((pack.get(text)?.seconds ?? 0) * 1000))
			);
			const { seconds } = joinClips(clips, 1000);
			const next = said[i + 1];
			if (next) expect(VOICE_AFTER_MS[kind] + seconds * 1000, line).toBeLessThan(next.atMs - atMs);
		});
	});
});
