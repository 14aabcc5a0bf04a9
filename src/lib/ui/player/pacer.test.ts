import { describe, expect, it } from 'vitest';
import { motionOf, shownBetween, travelFrames } from './pacer';

describe('motionOf', () => {
	it('travels at the tempo of a stroke', () => {
		const tempo = { kind: 'strokes', outSeconds: 5, backSeconds: 2 } as const;
		expect(motionOf(tempo, 'effleurage')).toEqual({ kind: 'travel', outMs: 5000, backMs: 2000 });
	});

	it('shakes only where the technique does', () => {
		const tempo = { kind: 'pulses', everySeconds: 0.5 } as const;
		expect(motionOf(tempo, 'shake').kind).toBe('shake');
		expect(motionOf(tempo, 'petrissage').kind).toBe('swell');
	});

	it('presses in place: in for the way out, eased for the way back', () => {
		const tempo = { kind: 'strokes', outSeconds: 3, backSeconds: 2 } as const;
		expect(motionOf(tempo, 'compression')).toEqual({ kind: 'swell', everyMs: 5000, peakAt: 0.6 });
		expect(motionOf(tempo, 'pin-and-move').kind).toBe('travel');
	});

	it('breathes through a hold that has no tempo', () => {
		expect(motionOf({ kind: 'still' }, 'ball-hold')).toEqual({
			kind: 'breathe',
			inMs: 4000,
			outMs: 6000
		});
	});
});

describe('travelFrames', () => {
	const line = [
		[0, 100],
		[10, 50],
		[0, 0]
	] as const;

	it('starts at the far end, turns when the way out is over, and ends where it began', () => {
		const frames = travelFrames(line, 5000, 2000);
		expect(frames[0]).toEqual({ offset: 0, transform: 'translate(0.0px, 100.0px) scale(1)' });
		expect(frames[16]).toEqual({ offset: 5 / 7, transform: 'translate(0.0px, 0.0px) scale(1)' });
		expect(frames.at(-1)).toEqual({ offset: 1, transform: 'translate(0.0px, 100.0px) scale(1)' });
	});

	it('is small on a light way back and not on an equal one', () => {
		expect(travelFrames(line, 5000, 2000)[20]?.['transform']).toContain('scale(0.62)');
		expect(travelFrames(line, 3000, 3000)[20]?.['transform']).toContain('scale(1)');
	});

	it('has offsets that never run backwards', () => {
		const offsets = travelFrames(line, 6000, 2000).map((frame) => Number(frame.offset));
		expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
	});
});

describe('shownBetween', () => {
	it('shows the first part from the start and the last part to the end', () => {
		expect(shownBetween(0, 0.4).map((f) => [f.offset, f['opacity']])).toEqual([
			[0, 1],
			[0.4, 0],
			[1, 0]
		]);
		expect(shownBetween(0.4, 1).map((f) => [f.offset, f['opacity']])).toEqual([
			[0, 0],
			[0.4, 1],
			[1, 1],
			[1, 1]
		]);
	});
});
