/**
 * The pack of clips, one file so that texts and sounds are always of one make: a little-endian length, that many bytes of
 * JSON (the index), then the MP3 of each clip in the order of the index.
 */
export type PackIndex = {
	readonly format: 'unknot.voice/1';
	/** Text, its bytes, how long it sounds in milliseconds, and how it was said where that differs. */
	readonly clips: readonly (readonly [text: string, bytes: number, ms: number, said?: string])[];
};

/** One clip in the pack. */
export type PackedClip = {
	/** A view of the pack. */
	readonly mp3: Uint8Array<ArrayBuffer>;
	readonly seconds: number;
	/** The text as the speech program was given it. */
	readonly said: string;
};

/** @throws a sentence when the bytes are no such pack, or are cut off. */
export function readPack(bytes: ArrayBuffer): ReadonlyMap<string, PackedClip> {
	if (bytes.byteLength < 4) throw new Error('The pack of voice clips is empty.');
	const indexBytes = new DataView(bytes).getUint32(0, true);
	const text = new TextDecoder().decode(bytes.slice(4, 4 + indexBytes));
	const index = JSON.parse(text) as Partial<PackIndex>;
	if (index.format !== 'unknot.voice/1' || !index.clips)
		throw new Error('The pack of voice clips is of another format.');
	const clips = new Map<string, PackedClip>();
	let at = 4 + indexBytes;
	const indexed = index.clips.reduce((sum, [, length]) => sum + length, at);
	if (indexed !== bytes.byteLength) throw new Error('The pack of voice clips is cut off.');
	for (const [name, length, ms, said = name] of index.clips) {
		clips.set(name, { mp3: new Uint8Array(bytes, at, length), seconds: ms / 1000, said });
		at += length;
	}
	return clips;
}
