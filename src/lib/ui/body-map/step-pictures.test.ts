import { describe, expect, it } from 'vitest';
import { stepArea } from '$lib/core/routine/routine';
import { loadRoutine, ROUTINE_IDS } from '$lib/content/routines';
import { cropOf, viewOf } from './crop';
import { MAP_HEIGHT, MAP_WIDTH } from './drawing';
import { markLines, stepMark } from './marks';
import { strokeLines } from './stroke';

/** No step is text only. */
describe.each(ROUTINE_IDS)('the pictures of %s', (id) => {
	it('show the area of each step and what the hand does there', async () => {
		const routine = await loadRoutine(id);
		for (const step of routine?.steps ?? []) {
			const { muscle } = step;
			const { mark } = stepMark(step.technique, step.direction);
			if (mark === 'breath') continue;
			const area = stepArea(step) ?? routine?.areas[0];
			if (area === undefined) throw new Error(`${id}: a step without a place.`);
			const side = step.side === 'left-then-right' ? 'left' : step.side;
			const box = cropOf(viewOf(area, muscle), [area], side);
			expect(box.width, 'a crop, not the whole body').toBeLessThan(MAP_WIDTH);
			expect(box.height).toBeLessThan(MAP_HEIGHT / 2);
			const unit = Math.max(box.width, box.height) / 60;
			for (const line of strokeLines({ area, muscle, side, bar: false })) {
				const { shaft, heads } = markLines(mark, line, unit);
				const numbers = (shaft + heads).match(/-?\d+/g)?.map(Number) ?? [];
				expect(numbers.length).toBeGreaterThan(3);
				for (const [x, y] of line) {
					expect(x).toBeGreaterThan(box.x);
					expect(x).toBeLessThan(box.x + box.width);
					expect(y).toBeGreaterThan(box.y);
					expect(y).toBeLessThan(box.y + box.height);
				}
			}
		}
	});
});

/** A glide has one arrow: new words for where it goes have to be told which way that is. */
it('points every glide the way its words go', async () => {
	const known = {
		toward: /^((knee|ankle|elbow|wrist|hand|toes) to .*|up and down|from the.*)$/,
		away: /^(heel to toes|skull to shoulder|cheekbone down to the jaw|middle out to the temples)$/
	};
	for (const id of ROUTINE_IDS) {
		for (const { technique, direction } of (await loadRoutine(id))?.steps ?? []) {
			const { mark } = stepMark(technique, direction);
			if (mark !== 'along' && mark !== 'chevrons') continue;
			expect(known.toward.test(direction) || known.away.test(direction), direction).toBe(true);
		}
	}
});
