import { beforeEach, expect, it } from 'vitest';
import { createTrackClock } from './track-clock';

let now = 0;
let element = { currentTime: 0, seeking: false };
beforeEach(() => {
	now = 0;
	element = { currentTime: 0, seeking: false };
});
const aClock = () =>
	createTrackClock(
		element,
		(seconds) => seconds * 1000,
		() => now
	);

it('goes on by itself while nothing plays', () => {
	const clock = aClock();
	now = 500;
	expect(clock.readMs()).toBe(500);
});

it('follows the track, and fills in between two of its readings', () => {
	const clock = aClock();
	clock.follow(0, 100);
	expect(clock.readMs()).toBe(100);
	element.currentTime = 0.25;
	now = 250;
	expect(clock.readMs()).toBe(350);
	now = 270;
	expect(clock.readMs()).toBe(370);
	expect(clock.positionMs()).toBe(270);
});

it('stands still with a track that stands still', () => {
	const clock = aClock();
	clock.follow(0, 0);
	element.currentTime = 0.1;
	clock.readMs();
	element.currentTime = 0.2;
	now = 200;
	clock.readMs();
	now = 5000;
	const stuck = clock.readMs();
	expect(stuck).toBeLessThanOrEqual(260);
	now = 9000;
	expect(clock.readMs()).toBe(stuck);
});

it('never runs backwards: not over a seek, not over another track, not into a rest', () => {
	const clock = aClock();
	clock.follow(0, 0);
	let last = 0;
	for (const [currentTime, seeking] of [
		[1, false],
		[0.2, true],
		[0.2, false],
		[0.3, false]
	] as const) {
		Object.assign(element, { currentTime, seeking });
		now += 100;
		const read = clock.readMs();
		expect(read).toBeGreaterThanOrEqual(last);
		last = read;
	}
	clock.follow(5000, last);
	expect(clock.readMs()).toBeGreaterThanOrEqual(last);
	clock.rest();
	now += 50;
	expect(clock.readMs()).toBeGreaterThanOrEqual(last + 50);
});
