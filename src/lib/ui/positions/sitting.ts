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
		work: { on: 'body', d: 'M66 80L87 77.2', width: 8 },
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
		work: { on: 'body', d: 'M86 71L102 84', width: 8.5 },
		things: 'M28 87H58M32 87V111M54 87V111M96 94H124M100 94V111M120 94V111M18 111H142'
	},
	'sitting-hands-on-shin': {
		head: [77, 37],
		far: [
			['farLeg', '52 79 80 78 84 103 93 105'],
			['arm', '69 53 92 58 106 78']
		],
		body: [
			['trunk', '52 77 65 51'],
			['leg', '52 79 88 73 101 103 110 105']
		],
		near: [['arm', '65 55 83 65 99 82']],
		work: { on: 'body', d: 'M95 83L101 98', width: 7 },
		things: EDGE_CHAIR + FLOOR
	},
	'sitting-stick-on-thigh': {
		head: [61, 27],
		far: [
			['farLeg', '58 78 86 78 84 103 93 105'],
			['arm', '61 51 76 63 92 65']
		],
		body: [
			['trunk', '58 77 57 46'],
			['leg', '58 79 93 76 94 103 103 105']
		],
		tool: [['stick', '66 91 99 61']],
		near: [['arm', '57 51 56 70 71 86']],
		work: { on: 'body', d: 'M66 78.5L89 76.5', width: 8.5 },
		things: `M30 87H62M34 87V111M58 87V111${FLOOR}`
	},
	'sitting-stick-on-calf': {
		head: [77, 38],
		far: [
			['farLeg', '52 79 92 77 100 102 109 104'],
			['arm', '69 54 91 58 107 70']
		],
		behind: [['stick', '67 104 114 64']],
		body: [
			['trunk', '52 77 66 52'],
			['leg', '52 79 88 75 94 103 103 105']
		],
		near: [['arm', '65 56 61 77 74 97']],
		work: { on: 'body', d: 'M89 81L92 95', width: 8.5 },
		things: EDGE_CHAIR + FLOOR
	},
	'sitting-gun-on-thigh': {
		...UPRIGHT,
		tool: [
			['gun', '84 59 84 47'],
			['gun', '84 50 72 52']
		],
		near: [['arm', '60 51 57 69 71 55']],
		work: { on: 'body', d: 'M70 78.6L90 78', width: 8.5 },
		things: CHAIR + FLOOR,
		round: [[84, 68, 3]]
	},
	'sitting-gun-on-calf': {
		head: [64, 30],
		far: [['farLeg', '52 79 90 75 102 102 111 104']],
		body: [
			['trunk', '52 77 58 47'],
			['leg', '52 79 90 75 94 103 103 105']
		],
		tool: [
			['gun', '73 93 61 93'],
			['gun', '63 93 63 84']
		],
		near: [['arm', '58 52 51 69 62 83']],
		work: { on: 'body', d: 'M91 82L93 97', width: 8.5 },
		things: `M22 87H50M26 87V111M46 87V111${FLOOR}`,
		round: [[82, 93, 3.5]]
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
			['arm', '72 50 92 64 87 42']
		],
		body: [
			['trunk', '58 77 66 47'],
			['leg', '58 79 90 79 92 103 101 105']
		],
		near: [['arm', '66 51 82 65 79 43']],
		work: { on: 'head', d: 'M76 25L77 33', width: 10 },
		things: `M36 87H68M40 87V111M64 87V111M74 71H130M126 71V111${FLOOR}`
	},
	'sitting-hand-on-arm': {
		head: [84, 26],
		body: [['trunk', '80 48 88 48 87 76 81 76Z']],
		tool: [
			['leg', '76 83 75 104'],
			['leg', '92 83 93 104'],
			['arm', '75 46 57 62 38 64']
		],
		near: [['arm', '94 47 96 63 69 57']],
		work: { on: 'tool', d: 'M74 47L57 62', width: 5 },
		things: 'M16 70H58M22 70V111M10 111H142',
		hidden: 'M66 87H102M66 87V111M102 87V111'
	},
	'sitting-foot-in-hands': {
		head: [80, 22],
		far: [['leg', '68 82 66 104']],
		body: [['trunk', '76 44 84 44 83 72 77 72Z']],
		tool: [['leg', '88 73 114 83 72 79 50 73']],
		near: [
			['arm', '71 43 51 52 55 68'],
			['arm', '89 43 101 58 78 70']
		],
		work: { on: 'tool', d: 'M66 77.400L50 73', width: 8.5 },
		things: 'M24 111H142',
		hidden: 'M62 40V38Q62 30 70 30H90Q98 30 98 38V66M50 94H110M54 94V111M106 94V111'
	},
	'sitting-in-bed': {
		head: [36, 44],
		far: [
			['cloth', '25 62 34 91'],
			['farLeg', '50 92 80 89 112 92 121 85']
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
