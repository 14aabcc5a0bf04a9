import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LATENESS_MS } from '$lib/core/cues/cues';
import type { Cue, CueKind } from '$lib/core/cues/types';
import { CueFeed } from './cue-feed';

const cue = (id: string, atMs: number, kind: CueKind = 'step-start'): Cue => ({
	id,
	kind,
	atMs,
	phaseIndex: 0,
	side: 'left'
});

function setup() {
	let positionMs = 0;
	let pending: (() => void) | null = null;
	const given: string[] = [];
	const feed = new CueFeed(
		() => positionMs,
		(c) => given.push(c.id),
		{
			set: (run) => {
				pending = run;
				return run;
			},
			clear: () => (pending = null)
		}
	);
	/** Time passes and the timer fires, however late. */
	const reach = (ms: number) => {
		positionMs = ms;
		const run = pending;
		pending = null;
		run?.();
	};
	return { feed, given, reach, isWaiting: () => pending !== null };
}

describe('CueFeed', () => {
	it('gives each cue once when its time comes', () => {
		const { feed, given, reach, isWaiting } = setup();
		feed.follow([cue('a', 0), cue('b', 1000), cue('c', 1000), cue('d', 2000)], 0);
		expect(given).toEqual(['a']);
		reach(999);
		expect(given).toEqual(['a']);
		reach(1000);
		expect(given).toEqual(['a', 'b', 'c']);
		reach(2000);
		expect(given).toEqual(['a', 'b', 'c', 'd']);
		expect(isWaiting()).toBe(false);
	});

	it('drops what is later than its policy allows', () => {
		const { feed, given, reach } = setup();
		feed.follow([cue('count', 1000, 'countdown'), cue('start', 1000)], 0);
		reach(1000 + LATENESS_MS.countdown + 1);
		expect(given).toEqual(['start']);
	});

	it('gives nothing after stop, and nothing from before a seek', () => {
		const { feed, given, reach } = setup();
		const cues = [cue('a', 500), cue('b', 1500)];
		feed.follow(cues, 0);
		feed.stop();
		reach(500);
		expect(given).toEqual([]);
		feed.follow(cues, 1000);
		reach(1500);
		expect(given).toEqual(['b']);
	});

	it('loses and doubles none when timers fire on time, whatever the cues', () => {
		fc.assert(
			fc.property(fc.array(fc.nat({ max: 60_000 }), { maxLength: 40 }), (times) => {
				const { feed, given, reach } = setup();
				const cues = times.sort((a, b) => a - b).map((ms, i) => cue(String(i), ms));
				feed.follow(cues, 0);
				for (const ms of [...new Set(times)]) reach(ms);
				expect(given).toEqual(cues.map((c) => c.id));
			})
		);
	});
});
