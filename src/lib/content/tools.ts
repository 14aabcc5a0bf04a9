import type { Tool } from '$lib/core/routine/vocabulary';

export type ToolTeaching = {
	/** The line under the tool's name when choosing tools: what will do, or how to use it safely. */
	readonly line: string;
	/** What to remember while using it, one sentence. */
	readonly caution: string;
	/** Name of the drawing; the pictures belong to `ui`. */
	readonly icon: Tool;
};

/** What each tool needs. Names are in `core/routine/vocabulary`. */
export const TOOL_TEACHING = {
	hands: {
		line: 'Always with you',
		caution: 'Warm hands, flat and slow. Change hands when they tire.',
		icon: 'hands'
	},
	roller: {
		line: 'Medium is plenty',
		caution: 'Never on the neck or the low back. 3 min on one muscle at most.',
		icon: 'roller'
	},
	ball: {
		line: 'Tennis ball works',
		caution: 'Soft or medium. On muscle, never on bone. Tingling means move off.',
		icon: 'ball'
	},
	stick: {
		line: 'A rolling pin works',
		caution: 'On muscle, not on bone or tendon. 3 min on one muscle at most.',
		icon: 'stick'
	},
	gun: {
		line: 'Lowest speed. Never on neck, ribs, spine, bone or numb skin. 60 s per muscle at most.',
		caution:
			'Lowest speed first, soft head, its own weight. Never on head, neck, front of the chest, ribs, spine, belly, groin, armpit, back of the knee, bone, joint or numb skin. 60 s per muscle, 10 min in all.',
		icon: 'gun'
	},
	strap: {
		line: 'Or a long towel',
		caution: 'A mild pull only. Tingling in the foot means bend the knee.',
		icon: 'strap'
	},
	peanut: {
		line: 'Two balls, taped',
		caution:
			'The spine sits in the groove. Between the shoulder blades only, never neck or low back.',
		icon: 'peanut'
	}
} as const satisfies Record<Tool, ToolTeaching>;
