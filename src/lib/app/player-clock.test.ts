import { describe, expect, it } from 'vitest';
import { PlayerClock } from './player-clock';

function setup() {
	const time = { audio: null as number | null, monotonic: 1000 };
	const clock = new PlayerClock(
		() => time.audio,
		() => time.monotonic
	);
	return { time, clock };
}

describe('PlayerClock', () => {
	it('starts at 0 and follows the monotonic clock while there is no audio', () => {
		const { time, clock } = setup();
		expect(clock.now()).toBe(0);
		time.monotonic = 1250;
		expect(clock.now()).toBe(250);
		expect(clock.source).toBe('monotonic');
	});

	it('goes over to the audio clock without a jump, and follows it alone', () => {
		const { time, clock } = setup();
		time.monotonic = 1250;
		clock.now();
		time.audio = 7000;
		time.monotonic = 1260;
		expect(clock.now()).toBe(260);
		time.audio = 7100;
		time.monotonic = 9999;
		expect(clock.now()).toBe(360);
	});

	it('goes on by the monotonic clock when audio stops, and back again', () => {
		const { time, clock } = setup();
		time.audio = 500;
		clock.now();
		time.audio = null;
		time.monotonic = 1400;
		expect(clock.now()).toBe(400);
		time.audio = 20;
		time.monotonic = 1500;
		expect(clock.now()).toBe(500);
		time.audio = 30;
		expect(clock.now()).toBe(510);
	});

	it('does not run backwards when a source does', () => {
		const { time, clock } = setup();
		time.monotonic = 1500;
		expect(clock.now()).toBe(500);
		time.monotonic = 1200;
		expect(clock.now()).toBe(500);
	});
});
