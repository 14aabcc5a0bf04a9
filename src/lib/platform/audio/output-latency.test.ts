import { expect, it } from 'vitest';
import { outputLatencyMs } from './output-latency';

const context = (over: object) => ({ currentTime: 10, baseLatency: 0.02, ...over });
const stamped = (contextTime: number, performanceTime: number) =>
	context({ outputLatency: 0.5, getOutputTimestamp: () => ({ contextTime, performanceTime }) });

it('is what lies between the clock and what leaves the device now', () => {
	// At 5000 ms of the page 9.8 s were heard; 50 ms later 9.85 s are, and the clock says 10 s.
	expect(outputLatencyMs(stamped(9.8, 5000), () => 5050)).toBeCloseTo(150);
});

it.each([
	['nothing has sounded yet', stamped(0, 0)],
	['the stamp is of a device that stopped', stamped(9.8, 1000)],
	['the stamp is of another clock', stamped(9.8, 1.7e12)],
	['the difference is nobody’s latency', stamped(3, 5000)],
	['there are no stamps', context({ outputLatency: 0.5 })]
])('is what the browser says when %s', (_why, outlet) => {
	expect(outputLatencyMs(outlet, () => 5050)).toBeCloseTo(500);
});

it('is the base latency where that is all there is, and else nothing', () => {
	expect(outputLatencyMs(context({ outputLatency: 0 }), () => 0)).toBeCloseTo(20);
	expect(outputLatencyMs(context({ baseLatency: undefined }), () => 0)).toBe(0);
});
