import type { MuscleId } from '$lib/core/routine/muscles';
import type { View } from './drawing';

type Part = {
	/** Where it is not the view that shows its area best. */
	readonly view?: View;
	/** Where the stroke runs, as in `stroke-data`: on the user's left, x, y, x, y… in about equal steps. */
	readonly line: readonly number[];
};

/** Muscles that are worked elsewhere, or the other way, than along the line of their whole area. */
export const PARTS: Readonly<Partial<Record<MuscleId, Part>>> = {
	scalp: { line: [370, 108, 376, 82, 390, 60] },
	temporalis: { line: [374, 140, 372, 120, 376, 100] },
	// The face is stroked down and out.
	masseter: { line: [382, 160, 386, 192, 398, 224] },
	forehead: { line: [430, 66, 404, 70, 380, 86] },
	brow: { line: [426, 106, 404, 104, 382, 112] },
	// From the skull out to the shoulder.
	'upper-trapezius': {
		view: 'back',
		line: [415, 262, 412, 300, 399, 338, 369, 366, 330, 378, 290, 381, 250, 378]
	},
	suboccipitals: { view: 'back', line: [398, 300, 400, 278, 406, 256] },
	'upper-chest': { line: [424, 432, 380, 424, 336, 424, 292, 432] },
	'outer-chest': { line: [340, 540, 312, 508, 290, 474, 276, 440] },
	'rear-shoulder': { view: 'back', line: [178, 520, 204, 482, 250, 458] },
	'rear-deltoid': { view: 'back', line: [186, 540, 200, 490, 230, 448] },
	infraspinatus: { view: 'back', line: [252, 478, 286, 486, 322, 500] },
	triceps: { view: 'back', line: [190, 706, 206, 646, 218, 584] },
	'forearm-extensors': { view: 'back', line: [102, 1020, 112, 940, 128, 860, 142, 786] },
	'gluteus-medius': { line: [306, 968, 312, 936, 326, 906] },
	'gluteus-maximus': { line: [356, 1040, 352, 1000, 360, 960] },
	'vastus-lateralis': { line: [300, 1340, 298, 1262, 296, 1184, 296, 1106, 296, 1030] },
	'vastus-medialis': { line: [362, 1374, 362, 1322, 357, 1270, 349, 1220] },
	'inner-calf': { line: [336, 1648, 338, 1588, 338, 1528, 336, 1470] },
	'outer-calf': { line: [284, 1630, 282, 1574, 282, 1518, 286, 1462] },
	soleus: { line: [302, 1804, 303, 1752, 304, 1700, 306, 1652] },
	'inner-hamstrings': { line: [362, 1420, 358, 1340, 356, 1260, 360, 1180, 368, 1104] },
	'outer-hamstrings': { line: [304, 1340, 304, 1280, 308, 1220, 314, 1160, 322, 1102] }
};
