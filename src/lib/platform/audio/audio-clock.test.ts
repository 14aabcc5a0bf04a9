import { expect, it } from 'vitest';
import { createAudioClock } from './audio-clock';

function setUp() {
	const page = { nowMs: 0 };
	const context = { currentTime: 0, state: 'running' as AudioContextState };
	const clock = createAudioClock(() => page.nowMs);
	clock.follow(context);
	/** Both clocks move; the audio clock by `audioMs`. */
	const pass = (ms: number, audioMs = ms) => {
		page.nowMs += ms;
		context.currentTime += audioMs / 1000;
	};
	return { clock, context, pass };
}

it('advances only once it was seen to move', () => {
	const { clock, pass } = setUp();
	expect(clock.advancing()).toBe(false);
	pass(10);
	expect(clock.advancing()).toBe(true);
	expect(clock.readMs()).toBeCloseTo(10);
	clock.expectStart();
	expect(clock.advancing()).toBe(false);
});

it('does not advance in a context that is not running', () => {
	const { clock, context, pass } = setUp();
	pass(10);
	context.state = 'interrupted';
	expect(clock.advancing()).toBe(false);
});

it('notices that it stands still though the context says "running"', () => {
	const { clock, pass } = setUp();
	pass(10);
	expect(clock.advancing()).toBe(true);
	for (let i = 0; i < 30; i++) {
		pass(10, 0);
		expect(clock.advancing()).toBe(true);
	}
	for (let i = 0; i < 15; i++) {
		pass(10, 0);
		clock.readMs();
	}
	expect(clock.advancing()).toBe(false);
	pass(10);
	expect(clock.advancing()).toBe(true);
});

it('does not take a busy main thread for a stall: one old reading proves nothing', () => {
	const { clock, pass } = setUp();
	pass(10);
	clock.readMs();
	pass(900, 0);
	expect(clock.advancing()).toBe(true);
	pass(0, 900);
	expect(clock.advancing()).toBe(true);
	expect(clock.readMs()).toBeCloseTo(910);
});

it('goes on from where it stood in a new context, and never runs backwards', () => {
	const { clock, context, pass } = setUp();
	pass(1000);
	expect(clock.readMs()).toBeCloseTo(1000);
	context.currentTime = 0.5;
	expect(clock.readMs()).toBeCloseTo(1000);
	const next = { currentTime: 0, state: 'running' as AudioContextState };
	clock.follow(next);
	expect(clock.advancing()).toBe(false);
	next.currentTime = 0.25;
	expect(clock.readMs()).toBeCloseTo(1250);
	expect(clock.toContextSeconds(1250)).toBeCloseTo(0.25);
	expect(clock.toContextSeconds(0)).toBe(0);
});

it('stands at zero before there is a context', () => {
	const clock = createAudioClock(() => 5);
	expect(clock.readMs()).toBe(0);
	expect(clock.advancing()).toBe(false);
});
