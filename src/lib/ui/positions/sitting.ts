import type { Drawing } from './drawing';

const FLOOR = 'M24 111H142';
const CHAIR = 'M42 87H74M46 87V111M70 87V111';
/** Further back, so that the whole thigh is free. */
const EDGE_CHAIR = 'M28 87H60M32 87V111M56 87V111';
const UPRIGHT = {
	head: [63, 27],
	far: [['farLeg', '62 78 88 78 90 103 99 105']],
	body: [
		['trunk', '61 77 60 46'],
		['leg', '62 79 92 78 95 103 104 105']
	]
} as const;

/** Sitting on a chair, on a stool or in bed. */
export const SITTING = {
	'sitting-leg-out': {
		head: [52, 29],
		far: [['farLeg', '52 80 80 78 80 103 89 105']],
		body: [
			['trunk', '52 78 49 46'],
			['leg', '52 79 80 76 108 82 111 73']
		],
		near: [['arm', '50 51 60 67 75 66']],
		work: { on: 'body', d: 'M59 78.4L77 76.2', width: 8.5 },
		things: 'M34 87H66M38 87V111M62 87V111M98 91H124M102 91V111M120 91V111M18 111H142'
	},
	'sitting-hand-on-neck': {
		...UPRIGHT,
		far: [...UPRIGHT.far, ['arm', '63 52 76 68 96 66']],
		near: [['arm', '62 51 80 50 66 39']],
		work: { on: 'body', d: 'M60 45.5L60 56', width: 9 },
		things: `${CHAIR}M96 72H132M128 72V111M24 111H146`
	},
	'sitting-foot-on-ball': {
		head: [61, 27],
		far: [['farLeg', '60 76 84 76 80 103 89 105']],
		body: [
			['trunk', '60 75 58 44'],
			['leg', '60 77 92 72 98 93 110 95']
		],
		near: [['arm', '59 49 68 64 82 64']],
		work: { on: 'body', d: 'M98 94L110 95.5', width: 6 },
		things: `M42 85H74M46 85V111M70 85V111${FLOOR}`,
		round: [[105, 105, 5]]
	},
	'sitting-hands-under-thigh': {
		head: [64, 30],
		far: [
			['farLeg', '54 78 82 78 78 103 87 105'],
			['arm', '60 51 80 64 88 83']
		],
		body: [
			['trunk', '54 77 59 47'],
			['leg', '54 79 90 74 92 103 101 105']
		],
		near: [['arm', '59 52 62 71 77 84']],
		work: { on: 'body', d: 'M64 81L86 78', width: 6 },
		things: `M30 87H62M34 87V111M58 87V111${FLOOR}`
	},
	'sitting-calf-in-hands': {
		head: [66, 32],
		far: [
			['farLeg', '50 80 76 80 74 103 83 105'],
			['arm', '62 53 82 64 94 84']
		],
		body: [
			['trunk', '50 78 59 48'],
			['leg', '50 79 82 67 106 87 113 79']
		],
		near: [['arm', '59 53 68 71 85 81']],
		work: { on: 'body', d: 'M83 73L97 85', width: 7 },
		things: 'M28 87H58M32 87V111M54 87V111M96 94H124M100 94V111M120 94V111M18 111H142'
	},
	'sitting-hands-on-shin': {
		head: [82, 42],
		far: [
			['farLeg', '52 79 80 78 76 103 85 105'],
			['arm', '72 57 94 66 106 80']
		],
		body: [
			['trunk', '52 77 69 53'],
			['leg', '52 79 86 75 94 103 103 105']
		],
		near: [['arm', '69 58 80 74 97 84']],
		work: { on: 'body', d: 'M91 80L97 100', width: 6 },
		things: EDGE_CHAIR + FLOOR
	},
	'sitting-stick-on-thigh': {
		head: [63, 27],
		far: [
			['farLeg', '62 78 86 78 84 103 93 105'],
			['arm', '63 51 76 62 88 61']
		],
		body: [
			['trunk', '60 77 60 46'],
			['leg', '60 79 93 76 93 103 102 105']
		],
		tool: [['grip', '71 90 91 56']],
		near: [['arm', '60 51 58 70 72 85']],
		work: { on: 'body', d: 'M66 78.5L88 76.5', width: 8.5 },
		things: 'M40 87H66M44 87V111M62 87V111' + FLOOR
	},
	'sitting-stick-on-calf': {
		head: [76, 36],
		far: [
			['farLeg', '52 79 78 80 72 103 81 105'],
			['grip', '74 98 112 71'],
			['arm', '68 53 92 59 109 73']
		],
		body: [
			['trunk', '52 77 66 51'],
			['leg', '52 79 86 74 95 103 104 105']
		],
		near: [['arm', '65 56 64 76 77 95']],
		work: { on: 'body', d: 'M88 81L93 96', width: 8.5 },
		things: EDGE_CHAIR + FLOOR
	},
	'sitting-gun-on-thigh': {
		...UPRIGHT,
		tool: [
			['tool', '84 61 84 50'],
			['tool', '84 52 72 54']
		],
		near: [['arm', '60 51 57 69 71 57']],
		work: { on: 'body', d: 'M70 78.6L90 78', width: 8.5 },
		things: CHAIR + FLOOR,
		round: [[84, 69, 2.5]]
	},
	'sitting-gun-on-calf': {
		head: [65, 30],
		far: [['farLeg', '52 79 82 80 100 101 109 104']],
		body: [
			['trunk', '52 77 59 47'],
			['leg', '52 79 88 75 93 103 102 105']
		],
		tool: [
			['tool', '74 93 65 93'],
			['tool', '67 92 65 83']
		],
		near: [['arm', '59 52 55 70 65 84']],
		work: { on: 'body', d: 'M90 82L92 97', width: 8.5 },
		things: 'M24 87H52M28 87V111M48 87V111' + FLOOR,
		round: [[82, 93, 2.5]]
	},
	'sitting-ball-under-seat': {
		head: [61, 20],
		far: [['farLeg', '60 71 86 72 86 103 95 105']],
		body: [
			['trunk', '59 69 58 38'],
			['leg', '60 71 91 72 94 103 103 105']
		],
		near: [['arm', '57 43 48 60 46 80']],
		work: { on: 'body', d: 'M53 69L66 73', width: 11 },
		things: `M38 87H78M42 87V111M74 87V111${FLOOR}`,
		round: [[62, 81, 5]]
	},
	'sitting-forearm-on-table': {
		...UPRIGHT,
		far: [...UPRIGHT.far, ['arm', '63 52 80 67 108 66']],
		near: [['arm', '61 51 71 66 90 60']],
		work: { on: 'far', d: 'M80 67L104 66', width: 5 },
		things: `${CHAIR}M92 72H136M132 72V111M24 111H146`
	},
	'sitting-forearm-on-ball': {
		...UPRIGHT,
		near: [['arm', '60 51 74 61 100 54']],
		work: { on: 'near', d: 'M79 61L97 56', width: 5 },
		things: `${CHAIR}M82 71H132M128 71V111M24 111H146`,
		round: [[91, 65, 4.5]]
	},
	'sitting-elbows-on-table': {
		head: [74, 30],
		far: [
			['farLeg', '60 78 86 79 84 103 93 105'],
			['arm', '72 50 90 64 84 42']
		],
		body: [
			['trunk', '58 77 66 47'],
			['leg', '58 79 90 79 92 103 101 105']
		],
		near: [['arm', '66 51 81 65 77 42']],
		work: { on: 'head', d: 'M73 25L75 33', width: 8 },
		things: `M36 87H68M40 87V111M64 87V111M74 71H130M126 71V111${FLOOR}`
	},
	'sitting-hand-on-arm': {
		head: [84, 26],
		body: [
			['trunk', '79 47 80 76'],
			['trunk', '89 47 88 76']
		],
		tool: [
			['leg', '76 82 75 104'],
			['leg', '92 82 93 104'],
			['arm', '75 46 58 62 38 64']
		],
		near: [['arm', '94 47 95 63 69 56']],
		work: { on: 'tool', d: 'M74 47L58 62', width: 5 },
		things: 'M14 70H60M20 70V111M24 111H142',
		behind: 'M66 87H102M66 87V111M102 87V111'
	},
	'sitting-foot-in-hands': {
		head: [80, 24],
		far: [['leg', '70 80 68 104']],
		body: [
			['trunk', '75 45 76 74'],
			['trunk', '85 45 84 74']
		],
		tool: [['leg', '88 77 112 84 68 76 58 72']],
		near: [
			['arm', '71 45 56 58 60 72'],
			['arm', '89 45 98 62 78 70']
		],
		work: { on: 'tool', d: 'M70 76L56 71', width: 8.5 },
		things: 'M24 111H142',
		behind: 'M50 111V62M110 111V62M50 88H110'
	},
	'sitting-in-bed': {
		head: [36, 44],
		far: [
			['cloth', '25 62 34 91'],
			['farLeg', '50 92 84 88 116 92 120 83']
		],
		body: [
			['trunk', '50 91 39 62'],
			['leg', '50 92 80 89 112 92 116 83']
		],
		near: [['arm', '41 67 57 60 41 54']],
		work: { on: 'body', d: 'M38 61L42 71', width: 9 },
		things: 'M18 100H146M22 50V111M142 100V111M8 111H154'
	},
	'sitting-legs-supported': {
		head: [45, 42],
		far: [
			['farLeg', '50 90 84 76 114 80 117 71'],
			['cloth', '80 93 114 93']
		],
		body: [
			['trunk', '49 90 44 60'],
			['leg', '49 91 80 79 110 81 113 72']
		],
		near: [['arm', '45 65 51 82 67 76']],
		work: { on: 'body', d: 'M57 88L77 80', width: 8.5 },
		things: 'M34 52L41 99.500M20 100H146M26 100V111M140 100V111M8 111H154'
	}
} as const satisfies Record<string, Drawing>;
