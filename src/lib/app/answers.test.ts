import { describe, expect, it } from 'vitest';
import { UNANSWERED_PROFILE } from '$lib/core/safety/profile';
import { Answers } from './answers.svelte';

describe('Answers', () => {
	it('lists ticks in the order of the list, once each', () => {
		const answers = new Answers(UNANSWERED_PROFILE);
		answers.tickStop('clot', true);
		answers.tickStop('fever', true);
		answers.tickStop('fever', true);
		answers.tickAsk('implant', true);
		answers.tickAsk('pregnancy', true);
		answers.clear('implant', true);
		expect(answers.answered(5)).toEqual({
			understoodAtMs: 5,
			answeredAtMs: 5,
			stops: ['fever', 'clot'],
			asks: [
				{ condition: 'pregnancy', cleared: false },
				{ condition: 'implant', cleared: true }
			],
			tools: ['hands']
		});
	});

	it('a stop outweighs every other answer', () => {
		const answers = new Answers(UNANSWERED_PROFILE);
		expect(answers.mean).toBe('nothing-ticked');
		answers.tickAsk('cancer', true);
		expect(answers.mean).toBe('light-by-hand');
		answers.clear('cancer', true);
		expect(answers.mean).toBe('all-cleared');
		answers.tickStop('fever', true);
		expect(answers.mean).toBe('stopped');
	});

	it('keeps when it was understood, and opens nothing while unfinished', () => {
		const answers = new Answers({ ...UNANSWERED_PROFILE, understoodAtMs: 3, answeredAtMs: 4 });
		expect(answers.unfinished(9)).toMatchObject({ understoodAtMs: 3, answeredAtMs: null });
		expect(answers.answered(9)).toMatchObject({ understoodAtMs: 3, answeredAtMs: 9 });
	});
});
