/**
 * How an area looks. Never by colour alone: picked and blocked also have an outline, blocked a hatch and a lock, limited (open
 * for less than usual) a dashed outline.
 */
export type AreaState =
	'rest' | 'picked' | 'blocked' | 'limited' | 'heat-1' | 'heat-2' | 'heat-3' | 'heat-4';
