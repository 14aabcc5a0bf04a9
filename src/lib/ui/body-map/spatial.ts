import type { Area } from '$lib/core/routine/vocabulary';

export type Direction = 'up' | 'down' | 'left' | 'right';
type Place = { readonly area: Area; readonly at: readonly [number, number] };

/**
 * The area an arrow key leads to: the nearest one that way, where straying sideways counts double.
 * Stays where it is when nothing lies that way.
 */
export function areaToward(from: Area, direction: Direction, places: readonly Place[]): Area {
	const start = places.find((place) => place.area === from);
	if (start === undefined) return from;
	let best: { area: Area; cost: number } = { area: from, cost: Infinity };
	for (const { area, at } of places) {
		const dx = at[0] - start.at[0];
		const dy = at[1] - start.at[1];
		const ahead = { up: -dy, down: dy, left: -dx, right: dx }[direction];
		const aside = Math.abs(direction === 'up' || direction === 'down' ? dx : dy);
		// Upright bodies: a little to the side is not "left" when it is mostly above or below.
		if (area === from || ahead <= 0 || aside > ahead * 3) continue;
		const cost = ahead + aside * 2;
		if (cost < best.cost) best = { area, cost };
	}
	return best.area;
}
