import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	aRoutine,
	aStep,
	anyAdjustment,
	anyPreferences,
	anyRoutine
} from '../../../../tests/support/arbitraries';
import { buildTimeline } from '../timeline/timeline';
import { planCues } from './cues';
import { clipsOf, sentencesOf, textsOf } from './spoken';

describe('sentencesOf', () => {
	it('cuts a line at its sentences, and a lead word from its title', () => {
		expect(sentencesOf('Switch to the left. Next: Roll, front of thigh.')).toEqual([
			['Switch to the left.'],
			['Next:', 'Roll, front of thigh.']
		]);
		expect(sentencesOf('Tingling on outer thigh: move off.')).toEqual([
			['Tingling on outer thigh: move off.']
		]);
		expect(sentencesOf('Hold for 1.5 s. Breathe')).toEqual([['Hold for 1.5 s.'], ['Breathe']]);
		expect(sentencesOf('Next:')).toEqual([['Next:']]);
		expect(sentencesOf('')).toEqual([]);
	});

	it('loses no word of any text', () => {
		fc.assert(
			fc.property(fc.string(), (line) => {
				const words = (text: string) => text.split(/\s+/).filter(Boolean);
				expect(words(clipsOf(line).join(' '))).toEqual(words(line));
			})
		);
	});
});

describe('textsOf', () => {
	it('begins with what every session needs, each text once', () => {
		const texts = textsOf(aRoutine([aStep({ caution: 'off the knee' }), aStep()]));
		expect(texts[0]).toBe('Get ready.');
		expect(texts.filter((text) => text === 'Off the knee.')).toHaveLength(1);
	});

	it('holds every clip of every line a session can say', () => {
		fc.assert(
			fc.property(
				anyRoutine,
				anyPreferences,
				fc.array(anyAdjustment, { maxLength: 5 }),
				(routine, preferences, adjustments) => {
					const texts = new Set(textsOf(routine));
					for (const { say } of planCues(buildTimeline(routine, preferences, adjustments), routine))
						for (const clip of clipsOf(say ?? '')) expect(texts).toContain(clip);
				}
			)
		);
	});
});
