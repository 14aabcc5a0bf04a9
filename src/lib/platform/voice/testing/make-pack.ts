/** A pack of clips of one byte each. @param clips text to that byte and the length in milliseconds. */
export function packOf(
	clips: Readonly<Record<string, readonly [byte: number, ms: number]>>,
	format = 'unknot.voice/1'
): ArrayBuffer {
	const entries = Object.entries(clips);
	const index = new TextEncoder().encode(
		JSON.stringify({ format, clips: entries.map(([text, [, ms]]) => [text, 1, ms]) })
	);
	const bytes = new Uint8Array(4 + index.length + entries.length);
	new DataView(bytes.buffer).setUint32(0, index.length, true);
	bytes.set(index, 4);
	bytes.set(
		entries.map(([, [byte]]) => byte),
		4 + index.length
	);
	return bytes.buffer;
}
