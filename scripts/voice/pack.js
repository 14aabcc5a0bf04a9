// Writes the pack that src/lib/platform/voice/pack.ts reads.

/**
 * @param {readonly { text: string, said: string, ms: number, mp3: Buffer }[]} clips
 * @returns {Buffer}
 */
export function packClips(clips) {
	const index = {
		format: 'unknot.voice/1',
		// How it was said, where that differs: a new pronunciation needs a new clip.
		clips: clips.map(({ text, said, ms, mp3 }) => [
			text,
			mp3.length,
			ms,
			...(said === text ? [] : [said])
		])
	};
	const json = Buffer.from(JSON.stringify(index));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(json.length, 0);
	return Buffer.concat([length, json, ...clips.map(({ mp3 }) => mp3)]);
}
