import { expect, it } from 'vitest';
import { wavHeader } from './wav';

it('is the head of 16-bit mono PCM, to the byte', () => {
	const bytes = [...new Uint8Array(wavHeader(8000, 16_000))];
	const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
	expect(hex).toBe(
		'52 49 46 46 a4 3e 00 00 57 41 56 45 66 6d 74 20 10 00 00 00 01 00 01 00 ' +
			'80 3e 00 00 00 7d 00 00 02 00 10 00 64 61 74 61 80 3e 00 00'
	);
});
