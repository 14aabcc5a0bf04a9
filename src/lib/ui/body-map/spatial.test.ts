import { describe, expect, it } from 'vitest';
import type { Area } from '$lib/core/routine/vocabulary';
import { BODY_MAP } from './body-map-data';
import { areaToward } from './spatial';

const placesOf = (view: 'front' | 'back') =>
	Object.entries(BODY_MAP[view].areas).map(([area, shape]) => ({
		area: area as Area,
		at: shape.at
	}));

describe('areaToward', () => {
	it.each(['front', 'back'] as const)(
		'reaches every area of the %s with arrow keys alone',
		(view) => {
			const places = placesOf(view);
			const first = places[0]?.area ?? 'quads';
			const reached = new Set<Area>([first]);
			for (const area of reached) {
				for (const direction of ['up', 'down', 'left', 'right'] as const) {
					reached.add(areaToward(area, direction, places));
				}
			}
			expect(places.map((place) => place.area).filter((area) => !reached.has(area))).toEqual([]);
		}
	);

	it('goes down the leg and back up', () => {
		const places = placesOf('front');
		expect(areaToward('adductors', 'down', places)).toBe('quads');
		expect(areaToward('quads', 'up', places)).toBe('adductors');
		expect(areaToward('feet', 'down', places)).toBe('feet');
		expect(areaToward('jaw-face-scalp', 'up', places)).toBe('jaw-face-scalp');
	});
});
