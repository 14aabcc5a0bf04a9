import type { MuscleId } from '$lib/core/routine/muscles';
import type { Area, Side } from '$lib/core/routine/vocabulary';
import { BODY_MAP } from './body-map-data';
import { MAP_HEIGHT, MAP_WIDTH, type View } from './drawing';
import { PARTS } from './part-lines';

/** Units of the drawing. */
export type Box = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** Areas that show best from behind where both views have them. */
const BEHIND: readonly Area[] = ['neck-traps', 'calves', 'lats'];

/** The view that shows an area, or a muscle of it. */
export function viewOf(area: Area, muscle: MuscleId | null = null): View {
	const part = muscle === null ? undefined : PARTS[muscle];
	if (part?.view) return part.view;
	if (!BODY_MAP.front.areas[area]) return 'back';
	if (!BODY_MAP.back.areas[area]) return 'front';
	return BEHIND.includes(area) ? 'back' : 'front';
}

/**
 * The part of the drawing that holds the areas on that side, with room around them.
 * An area that the view does not show is left out; with none left, the whole body is shown.
 */
export function cropOf(view: View, areas: readonly Area[], side: Side): Box {
	const boxes = areas.flatMap((area) => BODY_MAP[view].areas[area]?.box ?? []);
	let left = MAP_WIDTH;
	let top = Infinity;
	let right = 0;
	let bottom = 0;
	for (let i = 0; i < boxes.length; i += 4) {
		const [x = 0, y = 0, width = 0, height = 0] = boxes.slice(i, i + 4);
		left = Math.min(left, x);
		right = Math.max(right, x + width);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y + height);
	}
	if (boxes.length === 0) return { x: 0, y: 0, width: MAP_WIDTH, height: MAP_HEIGHT };
	const mirrored = { left: MAP_WIDTH - right, right: MAP_WIDTH - left };
	if (side === 'right') ({ left, right } = mirrored);
	else if (side !== 'left') {
		left = Math.min(left, mirrored.left);
		right = Math.max(right, mirrored.right);
	}
	const room = 36 + 0.12 * Math.max(right - left, bottom - top);
	return {
		x: left - room,
		y: top - room,
		width: right - left + 2 * room,
		height: bottom - top + 2 * room
	};
}
