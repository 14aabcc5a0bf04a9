// npm run voice: speaks every text of the library with SVOX Pico and packs the clips into static/voice.
// Run it after a text or a pronunciation changed, and commit what it writes. Needs pico2wave (Debian: libttspico-utils) and lame.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { openSource } from './lib/source.mjs';
import { makeClip } from './voice/level.js';
import { packClips } from './voice/pack.js';
import { say } from './voice/say.js';
import { readWave, writeWave } from './voice/wave.js';

const run = promisify(execFile);
const target = new URL('../static/voice/en-GB.pack', import.meta.url);
/** Bits a second of the MP3: speech of 16 kHz needs no more, and the whole library stays below 3 MB. */
const KBITS = 24;

const source = await openSource();
/** @type {readonly string[]} */
const texts = await (await source.load('/scripts/voice/texts.ts')).everyText();
await source.close();

const folder = await mkdtemp(join(tmpdir(), 'unknot-voice-'));
try {
	const clips = await inTurns(texts, makeOne);
	await writeFile(target, packClips(clips));
	const seconds = clips.reduce((sum, { ms }) => sum + ms / 1000, 0);
	console.log(
		`${clips.length} clips, ${seconds.toFixed(0)} s, ${((await stat(target)).size / 2 ** 20).toFixed(2)} MB`
	);
} finally {
	await rm(folder, { recursive: true });
}

/** @param {string} text @param {number} number */
async function makeOne(text, number) {
	const wave = join(folder, `${number}.wav`);
	const mp3 = join(folder, `${number}.mp3`);
	const said = say(text);
	await run('pico2wave', ['-l', 'en-GB', '-w', wave, said]);
	const spoken = readWave(await readFile(wave));
	const clip = makeClip(spoken.samples, spoken.sampleRate);
	await writeFile(wave, writeWave(clip, spoken.sampleRate));
	// No header frame with facts about the file: 600 of them would be read by nobody.
	await run('lame', ['--silent', '-m', 'm', '-q', '0', '--cbr', '-b', `${KBITS}`, '-t', wave, mp3]);
	return {
		text,
		said,
		ms: Math.round((clip.length / spoken.sampleRate) * 1000),
		mp3: await readFile(mp3)
	};
}

/**
 * As many at a time as there are processors; the results in order.
 * @template T, R
 * @param {readonly T[]} list @param {(one: T, index: number) => Promise<R>} work @returns {Promise<R[]>}
 */
async function inTurns(list, work) {
	/** @type {R[]} */
	const results = [];
	let next = 0;
	const worker = async () => {
		for (let i = next++; i < list.length; i = next++) {
			results[i] = await work(/** @type {T} */ (list[i]), i);
			if (process.stdout.isTTY) process.stdout.write(`\r${i + 1} of ${list.length} `);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, worker));
	return results;
}
