import { describe, expect, it, vi } from 'vitest';
import { createVibration, PATTERNS } from './vibration';

const CHROME_ANDROID =
	'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Mobile Safari/537.36';
const FIREFOX_ANDROID = 'Mozilla/5.0 (Android 15; Mobile; rv:147.0) Gecko/147.0 Firefox/147.0';
const CHROME_LINUX =
	'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36';

function phone(userAgent = CHROME_ANDROID, answer: () => boolean = () => true) {
	return { userAgent, vibrate: vi.fn((_pattern: number[]) => answer()) };
}

it('plays the pattern of a cue', () => {
	const nav = phone();
	expect(createVibration(nav).vibrate('side-change')).toBe(true);
	expect(nav.vibrate).toHaveBeenCalledWith([150, 150, 150]);
});

it('stops', () => {
	const nav = phone();
	createVibration(nav).cancel();
	expect(nav.vibrate).toHaveBeenCalledWith([]);
});

it.each([
	['Firefox on Android, which only says so', phone(FIREFOX_ANDROID)],
	['a computer, which has no motor', phone(CHROME_LINUX)]
])('does not claim to work on %s', (_where, nav) => {
	const vibration = createVibration(nav);
	expect(vibration.supported()).toBe(false);
	expect(vibration.vibrate('finish')).toBe(false);
	vibration.cancel();
	expect(nav.vibrate).not.toHaveBeenCalled();
});

it.each([
	['no such method', { userAgent: CHROME_ANDROID }],
	['no navigator', undefined]
])('is unsupported with %s', (_what, nav) => {
	vi.stubGlobal('navigator', undefined);
	const vibration = createVibration(nav);
	vi.unstubAllGlobals();
	expect(vibration.supported()).toBe(false);
	expect(vibration.vibrate('finish')).toBe(false);
	vibration.cancel();
});

it('says so when refused', () => {
	expect(createVibration(phone(CHROME_ANDROID, () => false)).vibrate('turn-out')).toBe(false);
});

it('survives a browser that throws', () => {
	const vibration = createVibration(
		phone(CHROME_ANDROID, () => {
			throw new Error('forbidden by policy');
		})
	);
	expect(vibration.vibrate('turn-out')).toBe(false);
	vibration.cancel();
});

describe('the patterns', () => {
	const patterns: readonly (readonly number[])[] = Object.values(PATTERNS);

	it('keep to what browsers accept: 99 entries of 10 s', () => {
		for (const pattern of patterns) {
			expect(pattern.length).toBeLessThanOrEqual(99);
			expect(Math.max(...pattern)).toBeLessThanOrEqual(10_000);
		}
	});

	it('are all different', () => {
		expect(new Set(patterns.map(String)).size).toBe(patterns.length);
	});

	it('are one tick for a turn, two for a side change, one long for sharp pain', () => {
		expect(PATTERNS['turn-out']).toHaveLength(1);
		expect(PATTERNS['turn-back']).toHaveLength(1);
		expect(PATTERNS.pulse).toHaveLength(1);
		expect(PATTERNS['side-change']).toHaveLength(3);
		expect(PATTERNS['sharp-pain']).toHaveLength(1);
		expect(PATTERNS['sharp-pain'][0]).toBe(Math.max(...patterns.flat()));
	});

	it('end before the next cue of a countdown, 1 s later', () => {
		expect(PATTERNS.countdown[0]).toBeLessThan(1000);
	});
});
