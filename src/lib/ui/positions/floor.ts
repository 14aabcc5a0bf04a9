import type { Drawing } from './drawing';

/** Lying, or sitting on the floor. */
export const FLOOR = {
	'floor-on-ball': {
		head: [49, 36],
		far: [['farLeg', '62 86 92 66 106 101 114 102']],
		body: [
			['trunk', '61 85 50 54'],
			['leg', '62 87 88 62 99 100 108 101.5']
		],
		near: [['arm', '51 58 38 78 28 102']],
		work: { on: 'body', d: 'M56 84L66 88', width: 10 },
		things: 'M12 108H142',
		round: [[64, 100.5, 6.5]]
	},
	'floor-calf-on-roller': {
		head: [34, 43],
		far: [['farLeg', '42 96 62 68 72 101 80 103']],
		body: [
			['trunk', '42 95 34 61'],
			['leg', '42 97 78 87 114 85 117 75']
		],
		near: [['arm', '35 66 24 84 17 102']],
		work: { on: 'body', d: 'M84 86.8L106 85.5', width: 8.5 },
		things: 'M8 108H142',
		round: [
			[98, 99, 8.5],
			[98, 99, 4]
		]
	},
	'floor-calf-on-ball': {
		head: [34, 43],
		far: [['farLeg', '42 96 62 68 70 101 78 103']],
		body: [
			['trunk', '42 95 34 61'],
			['leg', '42 97 78 84 113 80 116 70']
		],
		near: [['arm', '35 66 24 84 17 102']],
		work: { on: 'body', d: 'M84 83.4L106 81', width: 8.5 },
		things: 'M8 108H142M86 98.500H112V108H86Z',
		round: [[98, 93, 4.5]]
	},
	'floor-thigh-on-roller': {
		head: [33, 35],
		far: [['farLeg', '42 86 72 66 86 101 95 103']],
		body: [
			['trunk', '41 86 34 53'],
			['leg', '41 85 77 81 106 100 111 91']
		],
		near: [['arm', '35 58 23 78 16 102']],
		work: { on: 'body', d: 'M52 86L72 83.6', width: 7 },
		things: 'M8 108H142',
		round: [
			[60, 98.5, 8.5],
			[60, 98.5, 4]
		]
	},
	'side-lying-on-roller': {
		head: [33, 51],
		far: [['farLeg', '90 80 122 88 150 98']],
		body: [
			['trunk', '44 68 88 78'],
			['leg', '90 76 112 66 118 100 127 101.5']
		],
		near: [
			['arm', '44 70 40 101 24 103'],
			['arm', '46 66 66 72 84 70']
		],
		work: { on: 'far', d: 'M98 82L114 86', width: 7.5 },
		things: 'M12 108H152',
		round: [
			[100, 97, 9.5],
			[100, 97, 5]
		]
	},
	'side-lying-roller-at-ribs': {
		head: [29, 64],
		far: [
			['arm', '46 80 28 88 11 101'],
			['farLeg', '94 99 122 101 150 102']
		],
		body: [
			['trunk', '46 75 92 97'],
			['leg', '94 97 115 74 124 100 133 101.5']
		],
		near: [['arm', '49 73 70 84 76 102']],
		work: { on: 'body', d: 'M48 79L67 88', width: 10 },
		things: 'M8 108H154',
		round: [
			[55, 98.5, 8.5],
			[55, 98.5, 4]
		]
	},
	'side-lying-hand-on-thigh': {
		head: [24, 86],
		far: [
			['arm', '42 98 28 101.500 12 101.500'],
			['farLeg', '82 99 114 102 146 102']
		],
		behind: [['cloth', '110 93 132 93']],
		body: [
			['trunk', '43 92 82 94'],
			['leg', '83 92 112 83 142 85 147 77']
		],
		near: [['arm', '44 87 64 76 86 80']],
		work: { on: 'body', d: 'M86 88L109 81', width: 7 },
		things: 'M6 108H154'
	},
	'face-down-roller-under-thigh': {
		head: [30, 63],
		body: [
			['trunk', '44 76 88 79'],
			['leg', '88 80 118 88 148 100']
		],
		near: [['arm', '44 78 40 101 24 103']],
		work: { on: 'body', d: 'M95 82L112 86.4', width: 8.5 },
		things: 'M12 108H154',
		round: [
			[102, 98, 9],
			[102, 98, 4.5]
		]
	},
	'face-down-roller-under-inner-thigh': {
		head: [30, 40],
		far: [
			['arm', '46 33 42 22 22 22'],
			['arm', '46 47 42 58 22 58']
		],
		body: [
			['trunk', '48 36 86 37'],
			['trunk', '48 44 86 43'],
			['leg', '88 36 118 34 146 34'],
			['leg', '88 46 98 78 128 82 134 76']
		],
		work: { on: 'body', d: 'M91 56L97 75', width: 8.5 },
		things: 'M10 10H154V110H10Z',
		hidden: 'M74 59H118V73H74ZM80 59V73M112 59V73'
	},
	'lying-with-strap': {
		head: [19, 97],
		far: [['farLeg', '78 99 108 99 136 100 139 91']],
		body: [
			['trunk', '36 98 78 98'],
			['leg', '79 97 92 68 102 38 93 34']
		],
		near: [['arm', '38 95 50 84 60 72']],
		work: { on: 'body', d: 'M82 90L91 70', width: 8.5 },
		things: 'M8 108H150M62 70L92.5 40.5L97.5 29.5'
	},
	'lying-roller-under-upper-back': {
		head: [29, 63],
		far: [['farLeg', '88 97 114 71 128 101 136 102']],
		body: [
			['trunk', '45 74 88 96'],
			['leg', '88 98 110 68 121 100 130 101.5']
		],
		near: [['arm', '46 78 31 85 19 73']],
		work: { on: 'body', d: 'M47 80L64 88', width: 8 },
		things: 'M8 108H150',
		round: [
			[56, 98.5, 8.5],
			[56, 98.5, 4]
		]
	},
	'lying-on-peanut': {
		head: [22, 81],
		far: [
			['cloth', '13 100 31 100'],
			['farLeg', '86 98 112 71 126 101 134 102']
		],
		body: [
			['trunk', '40 84 86 98'],
			['leg', '86 98 108 68 119 100 128 101.5']
		],
		near: [['arm', '42 82 58 86 72 86']],
		work: { on: 'body', d: 'M46 90L64 95', width: 7 },
		things: 'M8 108H150',
		round: [
			[54, 102, 5],
			[62, 102, 5]
		]
	}
} as const satisfies Record<string, Drawing>;
