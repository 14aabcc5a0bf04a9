import { TECHNIQUE } from './techniques';
import type { Area, Technique, Tool } from './vocabulary';

type Uses = {
	readonly tool: Tool;
	readonly techniques: readonly Technique[];
	readonly areas: readonly Area[];
};

/** Whether a gun is used at all. */
export function usesGun({ tool, techniques }: Pick<Uses, 'tool' | 'techniques'>): boolean {
	return tool === 'gun' || techniques.includes('percussion-glide');
}

/** Whether anything presses and stays. */
export function usesHolds({ techniques }: Pick<Uses, 'techniques'>): boolean {
	return techniques.some((technique) => TECHNIQUE[technique].kind === 'hold');
}

/** Body weight on ribs or spine: a roller or a peanut ball there (content brief 3.1, osteoporosis). */
export function pressesTrunk({ tool, areas }: Pick<Uses, 'tool' | 'areas'>): boolean {
	return (tool === 'roller' || tool === 'peanut') && areas.some((a) => TRUNK.includes(a));
}
const TRUNK: readonly Area[] = ['upper-back', 'lats', 'low-back', 'chest'];
