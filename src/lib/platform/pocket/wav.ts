/** Bytes of a sample: 16 bits, mono. */
const SAMPLE_BYTES = 2;
const HEADER_BYTES = 44;

/**
 * The head of a WAV file of 16-bit mono samples: exact in time, where compressed formats are not.
 * @param samples how many follow.
 */
export function wavHeader(samples: number, sampleRate: number): ArrayBuffer {
	const view = new DataView(new ArrayBuffer(HEADER_BYTES));
	const text = (at: number, letters: string) => {
		for (let i = 0; i < letters.length; i++) view.setUint8(at + i, letters.charCodeAt(i));
	};
	const bytes = samples * SAMPLE_BYTES;
	text(0, 'RIFF');
	view.setUint32(4, HEADER_BYTES - 8 + bytes, true);
	text(8, 'WAVEfmt ');
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true); // PCM
	view.setUint16(22, 1, true);
	view.setUint32(24, sampleRate, true);
	view.setUint32(28, sampleRate * SAMPLE_BYTES, true);
	view.setUint16(32, SAMPLE_BYTES, true);
	view.setUint16(34, SAMPLE_BYTES * 8, true);
	text(36, 'data');
	view.setUint32(40, bytes, true);
	return view.buffer;
}
