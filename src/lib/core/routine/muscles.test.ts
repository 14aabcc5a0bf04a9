import { describe, expect, it } from 'vitest';
import { MUSCLE_IDS, muscleRow, MUSCLES, musclesOverlap } from './muscles';

describe('the muscle table', () => {
	it.each(MUSCLE_IDS)('%s lies within a whole muscle of its own area, or is whole', (id) => {
		const { within, area } = muscleRow(id);
		if (within === undefined) return;
		const whole = Object.entries(MUSCLES).find(([key]) => key === within)?.[1];
		expect(whole?.area).toBe(area);
		expect(whole?.within, 'a part lies within a whole, never within another part').toBeUndefined();
	});

	it.each(MUSCLE_IDS)('%s has a name that fits the player', (id) => {
		expect(muscleRow(id).name).toMatch(/^[A-Z][a-z, -]{2,39}$/);
	});
});

describe('musclesOverlap', () => {
	it('counts a part and its whole both ways, and nothing else', () => {
		expect(musclesOverlap('quads', 'vastus-lateralis')).toBe(true);
		expect(musclesOverlap('vastus-lateralis', 'quads')).toBe(true);
		expect(musclesOverlap('quads', 'quads')).toBe(true);
		expect(musclesOverlap('vastus-medialis', 'vastus-lateralis')).toBe(false);
		expect(musclesOverlap('quads', 'hamstrings')).toBe(false);
	});
});
