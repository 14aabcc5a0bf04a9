/**
 * Fourier transform in place, radix 2.
 * @param {Float64Array} re @param {Float64Array} im both of a length that is a power of two
 */
export function fft(re, im) {
	const n = re.length;
	for (let i = 1, j = 0; i < n; i += 1) {
		let bit = n >> 1;
		for (; j & bit; bit >>= 1) j ^= bit;
		j ^= bit;
		if (i < j) {
			swap(re, i, j);
			swap(im, i, j);
		}
	}
	for (let size = 2; size <= n; size *= 2) {
		const half = size / 2;
		for (let k = 0; k < half; k += 1) {
			const angle = (-2 * Math.PI * k) / size;
			const cos = Math.cos(angle);
			const sin = Math.sin(angle);
			for (let a = k; a < n; a += size) {
				const b = a + half;
				const x = /** @type {number} */ (re[b]);
				const y = /** @type {number} */ (im[b]);
				const tx = x * cos - y * sin;
				const ty = x * sin + y * cos;
				const ra = /** @type {number} */ (re[a]);
				const ia = /** @type {number} */ (im[a]);
				re[b] = ra - tx;
				im[b] = ia - ty;
				re[a] = ra + tx;
				im[a] = ia + ty;
			}
		}
	}
}

/** @param {Float64Array} list @param {number} i @param {number} j */
function swap(list, i, j) {
	const before = /** @type {number} */ (list[i]);
	list[i] = /** @type {number} */ (list[j]);
	list[j] = before;
}
