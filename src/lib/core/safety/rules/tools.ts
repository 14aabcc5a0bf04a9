import type { Routine, Step } from '../../routine/schema';
import { TOOL_LABEL, type Technique, type Tool } from '../../routine/vocabulary';
import { presses } from '../dose';
import { eachStep } from './finding';

const ANY_TOOL: readonly Tool[] = ['hands', 'roller', 'ball', 'stick', 'gun', 'strap', 'peanut'];
const ROUND: readonly Tool[] = ['ball', 'peanut'];

/** Which tools a technique can be done with. Hands are always there, so hand techniques fit every routine. */
const TOOLS_OF = {
	breathe: ANY_TOOL,
	effleurage: ANY_TOOL,
	petrissage: ANY_TOOL,
	compression: ANY_TOOL,
	shake: ANY_TOOL,
	circles: ANY_TOOL,
	'thumb-glide': ANY_TOOL,
	'thumb-hold': ANY_TOOL,
	'myofascial-glide': ANY_TOOL,
	roll: ['roller'],
	'roll-hold': ['roller'],
	'stick-roll': ['stick'],
	'ball-roll': ROUND,
	'ball-hold': ROUND,
	'pin-and-move': ['hands', 'roller', 'ball', 'peanut'],
	'cross-fibre': ANY_TOOL,
	'percussion-glide': ['gun'],
	'stretch-static': ANY_TOOL,
	mobilise: ANY_TOOL
} as const satisfies Record<Technique, readonly Tool[]>;

export function toolFitsTechnique(routine: Routine) {
	return eachStep(routine, 'technique', (step) => {
		const tools: readonly Tool[] = TOOLS_OF[step.technique];
		if (tools.includes(routine.tool)) return;
		const names = tools.map((t) => TOOL_LABEL[t].toLowerCase()).join(' or ');
		return `Choose another technique, or make this a routine for ${names}.`;
	});
}

/** Whether one of these tools presses in this step; "pin and move" uses the tool of the routine. */
export function pressesWith(routine: Routine, step: Step, tools: readonly Tool[]): boolean {
	if (step.technique === 'pin-and-move') return tools.includes(routine.tool);
	const own: readonly Tool[] = TOOLS_OF[step.technique];
	return presses(step) && own !== ANY_TOOL && own.some((t) => tools.includes(t));
}
