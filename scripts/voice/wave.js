// WAV files of one channel and 16 bits, as the speech program writes and the MP3 encoder reads them.

/** @param {Buffer} bytes @returns {{ samples: Float32Array, sampleRate: number }} samples of ±1 */
export function readWave(bytes) {
	const sampleRate = bytes.readUInt32LE(24);
	if (bytes.readUInt16LE(22) !== 1 || bytes.readUInt16LE(34) !== 16)
		throw new Error('Not a WAV of one channel and 16 bits.');
	const data = bytes.subarray(bytes.indexOf('data') + 8);
	const samples = Float32Array.from(
		{ length: data.length >> 1 },
		(_, i) => data.readInt16LE(2 * i) / 32_768
	);
	return { samples, sampleRate };
}

/** @param {Float32Array} samples @param {number} sampleRate @returns {Buffer} */
export function writeWave(samples, sampleRate) {
	const bytes = Buffer.alloc(44 + samples.length * 2);
	bytes.write('RIFF', 0);
	bytes.writeUInt32LE(36 + samples.length * 2, 4);
	bytes.write('WAVEfmt ', 8);
	bytes.writeUInt32LE(16, 16);
	bytes.writeUInt16LE(1, 20);
	bytes.writeUInt16LE(1, 22);
	bytes.writeUInt32LE(sampleRate, 24);
	bytes.writeUInt32LE(sampleRate * 2, 28);
	bytes.writeUInt16LE(2, 32);
	bytes.writeUInt16LE(16, 34);
	bytes.write('data', 36);
	bytes.writeUInt32LE(samples.length * 2, 40);
	samples.forEach((value, i) => bytes.writeInt16LE(Math.round(value * 32_767), 44 + 2 * i));
	return bytes;
}
