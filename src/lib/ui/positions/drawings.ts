import type { StartPosition } from '$lib/core/routine/vocabulary';
import type { Drawing } from './drawing';
import { FLOOR } from './floor';
import { SITTING } from './sitting';
import { STANDING } from './standing';

/** Every start position, drawn. */
export const DRAWINGS: Readonly<Record<StartPosition, Drawing>> = {
	...SITTING,
	...STANDING,
	...FLOOR
};
