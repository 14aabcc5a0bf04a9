import type { Drawing } from './drawing';

const BACK_TO_WALL = {
	head: [83, 17.5],
	far: [['farStandingLeg', '80 66 86 85 80 104 89 105']],
	body: [
		['trunk', '80 34 80 66'],
		['standingLeg', '80 67 91 85 87 104 96 105']
	],
	near: [['arm', '81 38 85 54 94 63']],
	things: 'M60 8V111M44 111H124'
} as const;

/** Standing with a ball between the body and a wall. */
export const STANDING = {
	'standing-ball-at-low-back': {
		...BACK_TO_WALL,
		work: { on: 'body', d: 'M78.5 52L78.5 64', width: 9 },
		round: [[66, 57, 6]]
	},
	'standing-ball-at-upper-back': {
		...BACK_TO_WALL,
		work: { on: 'body', d: 'M78 36L78 48', width: 9 },
		round: [[66, 42, 6]]
	},
	'standing-ball-at-chest': {
		head: [86, 19],
		far: [['farStandingLeg', '78 68 70 86 60 103 68 105']],
		body: [
			['trunk', '82 36 78 68'],
			['standingLeg', '78 68 82 87 76 104 85 105']
		],
		near: [['arm', '79 41 69 55 73 69']],
		work: { on: 'body', d: 'M83 39L81 52', width: 8 },
		things: 'M102 8V111M40 111H116',
		round: [[96, 44, 6]]
	},
	'standing-ball-at-hip': {
		head: [83, 18],
		far: [['farStandingLeg', '78 68 70 86 62 103 70 105']],
		body: [
			['trunk', '80 35 79 67'],
			['standingLeg', '79 68 82 87 76 104 85 105']
		],
		near: [['arm', '80 40 85 55 96 44']],
		work: { on: 'body', d: 'M82 61L82 73', width: 9 },
		things: 'M101 8V111M40 111H116',
		round: [[94, 67, 6]]
	},
	'standing-ball-at-shoulder': {
		head: [82, 17.5],
		body: [
			['trunk', '78 39 86 39 86 65 78 65Z'],
			['standingLeg', '77 68 76 104'],
			['standingLeg', '87 68 88 104']
		],
		near: [
			['arm', '72 39 69 56 86 60'],
			['arm', '92 39 97 54 97 68']
		],
		work: { on: 'near', d: 'M72 39L70 52', width: 5 },
		things: 'M54 8V111M40 111H124',
		round: [[61, 43, 6]]
	}
} as const satisfies Record<string, Drawing>;
