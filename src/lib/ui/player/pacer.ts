import type { Tempo } from '$lib/core/routine/schema';
import type { Technique } from '$lib/core/routine/vocabulary';
import { pointAt, type Line } from '../body-map/stroke';

/** How the bead shows the tempo. */
export type Motion =
	| { readonly kind: 'travel'; readonly outMs: number; readonly backMs: number }
	/** The bead stays and swells; `peakAt` is the share (0–1) of a cycle at which it is largest. */
	| { readonly kind: 'swell'; readonly everyMs: number; readonly peakAt: number }
	| { readonly kind: 'shake'; readonly everyMs: number }
	/** The bead stays, a ring around it breathes. */
	| { readonly kind: 'breathe'; readonly inMs: number; readonly outMs: number };

/** A hold without its own tempo breathes as the app always does: 4 s in, 6 s out. */
const CALM_BREATH = { inMs: 4000, outMs: 6000 };

export function motionOf(tempo: Tempo, technique: Technique): Motion {
	switch (tempo.kind) {
		case 'strokes': {
			const [outMs, backMs] = [tempo.outSeconds * 1000, tempo.backSeconds * 1000];
			// A press goes in and out, not along.
			if (technique === 'compression')
				return { kind: 'swell', everyMs: outMs + backMs, peakAt: outMs / (outMs + backMs) };
			return { kind: 'travel', outMs, backMs };
		}
		case 'pulses': {
			const everyMs = tempo.everySeconds * 1000;
			return technique === 'shake'
				? { kind: 'shake', everyMs }
				: { kind: 'swell', everyMs, peakAt: 0.4 };
		}
		case 'breaths':
			return { kind: 'breathe', inMs: tempo.inSeconds * 1000, outMs: tempo.outSeconds * 1000 };
		case 'still':
			return { kind: 'breathe', ...CALM_BREATH };
	}
}

/** Keyframes a stroke; enough that the corners cannot be seen. */
const STEPS = 16;
/** The way back is light where it is quicker: the bead is smaller. */
const LIGHT = 0.62;

/**
 * One whole stroke, out and back, as transforms of an element that rests at 0, 0.
 * @param points CSS pixels, in equal steps, from the far end toward the heart.
 */
export function travelFrames(points: Line, outMs: number, backMs: number): Keyframe[] {
	const frames: Keyframe[] = [];
	const total = outMs + backMs;
	const put = (atMs: number, share: number, scale: number) => {
		const [x, y] = pointAt(points, share);
		frames.push({
			offset: atMs / total,
			transform: `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(${scale})`
		});
	};
	const eased = (t: number) => 0.5 - 0.5 * Math.cos(Math.PI * t);
	for (let i = 0; i <= STEPS; i++) put((outMs * i) / STEPS, eased(i / STEPS), 1);
	const scale = backMs < outMs ? LIGHT : 1;
	for (let i = 1; i <= STEPS; i++) {
		put(outMs + (backMs * i) / STEPS, eased(1 - i / STEPS), i === STEPS ? 1 : scale);
	}
	return frames;
}

/** @param peakAt share of the cycle, above 0 and below 1. */
export function swellFrames(peakAt: number): Keyframe[] {
	return [
		{ transform: 'scale(1)', easing: 'ease-in-out' },
		{ transform: 'scale(1.4)', offset: peakAt, easing: 'ease-in-out' },
		{ transform: 'scale(1)' }
	];
}

/** 3 px to each side. */
export function shakeFrames(): Keyframe[] {
	return ['-3px', '3px', '-3px'].map((x) => ({
		transform: `translateX(${x})`,
		easing: 'ease-in-out'
	}));
}

/** Shown for one part of a cycle, hidden for the rest, with no fading between. */
export function shownBetween(from: number, to: number): Keyframe[] {
	const at = (offset: number, opacity: 0 | 1): Keyframe => ({
		offset: Math.min(1, Math.max(0, offset)),
		opacity,
		easing: 'steps(1, end)'
	});
	if (from <= 0) return [at(0, 1), at(to, 0), at(1, 0)];
	return [at(0, 0), at(from, 1), at(to, to >= 1 ? 1 : 0), at(1, to >= 1 ? 1 : 0)];
}
