import type { Area } from './vocabulary';

export type MuscleRow = {
	/** Everyday name shown in the player, sentence case. */
	readonly name: string;
	/** The anatomical name, for Learn only. */
	readonly latin: string;
	readonly area: Area;
	/** The larger group it belongs to. A sharp pain on either skips both. */
	readonly within?: string;
};

/**
 * Muscles a step can work. `satisfies` keeps every row complete; a step names one by id,
 * so skipping "this muscle" is exact and an imported routine cannot invent one.
 */
export const MUSCLES = {
	// Neck, face and head
	'upper-trapezius': row('Top of shoulder', 'upper trapezius', 'neck-traps'),
	suboccipitals: row('Skull base', 'suboccipital muscles', 'neck-traps'),
	'levator-scapulae': row('Back of neck', 'levator scapulae', 'neck-traps'),
	scalp: row('Scalp', 'epicranius', 'jaw-face-scalp'),
	temporalis: row('Temples', 'temporalis', 'jaw-face-scalp'),
	masseter: row('Jaw muscle', 'masseter', 'jaw-face-scalp'),
	forehead: row('Forehead', 'frontalis', 'jaw-face-scalp'),
	brow: row('Brow line', 'corrugator supercilii', 'jaw-face-scalp', 'forehead'),
	// Trunk
	chest: row('Chest', 'pectoral muscles', 'chest'),
	'upper-chest': row('Upper chest', 'pectoralis major, clavicular part', 'chest', 'chest'),
	'outer-chest': row('Outer chest', 'outer pectoralis major, pectoralis minor', 'chest', 'chest'),
	'upper-back': row('Upper back', 'thoracic extensors, middle trapezius', 'upper-back'),
	rhomboids: row('Between the shoulder blades', 'rhomboids', 'upper-back', 'upper-back'),
	'mid-back': row('Mid back', 'thoracic erector spinae', 'upper-back', 'upper-back'),
	lats: row('Side of back', 'latissimus dorsi', 'lats'),
	'teres-major': row('Behind the armpit', 'teres major, upper latissimus dorsi', 'lats', 'lats'),
	'low-back': row('Low back', 'lumbar erector spinae', 'low-back'),
	'quadratus-lumborum': row('Side of low back', 'quadratus lumborum', 'low-back', 'low-back'),
	// Shoulder and arm
	deltoid: row('Shoulder cap', 'deltoid', 'shoulders'),
	'rear-shoulder': row('Back of shoulder', 'infraspinatus, teres minor, rear deltoid', 'shoulders'),
	infraspinatus: row(
		'Flat of the shoulder blade',
		'infraspinatus and teres minor',
		'shoulders',
		'rear-shoulder'
	),
	'rear-deltoid': row(
		'Back of the shoulder cap',
		'deltoid, spinal part',
		'shoulders',
		'rear-shoulder'
	),
	'upper-arm': row('Upper arm', 'biceps and triceps brachii', 'upper-arms'),
	biceps: row('Front of upper arm', 'biceps brachii', 'upper-arms', 'upper-arm'),
	triceps: row('Back of upper arm', 'triceps brachii', 'upper-arms', 'upper-arm'),
	forearm: row('Forearm', 'flexors and extensors of the wrist', 'forearms-hands'),
	'forearm-flexors': row(
		'Palm side of forearm',
		'flexors of the wrist and fingers',
		'forearms-hands',
		'forearm'
	),
	'forearm-extensors': row(
		'Top of forearm',
		'extensors of the wrist and fingers',
		'forearms-hands',
		'forearm'
	),
	hand: row('Hand', 'intrinsic muscles of the hand', 'forearms-hands'),
	'thumb-pad': row('Thumb pad', 'thenar muscles', 'forearms-hands', 'hand'),
	// Hip and thigh
	glutes: row('Buttock', 'gluteal muscles', 'glutes'),
	'gluteus-maximus': row('Upper outer buttock', 'gluteus maximus', 'glutes', 'glutes'),
	'gluteus-medius': row('Side of the hip', 'gluteus medius', 'glutes', 'glutes'),
	'deep-rotators': row('Deep hip', 'piriformis and deep rotators', 'glutes', 'glutes'),
	'hip-flexors': row('Front of hip', 'iliopsoas and upper rectus femoris', 'hip-flexors'),
	'tensor-fasciae-latae': row('Front-outer hip', 'tensor fasciae latae', 'outer-thigh'),
	'outer-thigh': row('Side of thigh', 'iliotibial band line', 'outer-thigh'),
	quads: row('Front of thigh', 'quadriceps femoris', 'quads'),
	'rectus-femoris': row('Middle of the front thigh', 'rectus femoris', 'quads', 'quads'),
	'vastus-lateralis': row('Outer front thigh', 'vastus lateralis', 'quads', 'quads'),
	'vastus-medialis': row('Inner thigh, lower half', 'vastus medialis', 'quads', 'quads'),
	adductors: row('Inner thigh', 'adductor muscles', 'adductors'),
	hamstrings: row('Back of thigh', 'hamstring muscles', 'hamstrings'),
	'outer-hamstrings': row('Outer back of thigh', 'biceps femoris', 'hamstrings', 'hamstrings'),
	'inner-hamstrings': row(
		'Inner back of thigh',
		'semitendinosus, semimembranosus',
		'hamstrings',
		'hamstrings'
	),
	// Lower leg and foot
	calves: row('Calf', 'gastrocnemius and soleus', 'calves'),
	'inner-calf': row('Inner calf', 'gastrocnemius, inner head', 'calves', 'calves'),
	'outer-calf': row('Outer calf', 'gastrocnemius, outer head', 'calves', 'calves'),
	soleus: row('Lower calf', 'soleus', 'calves', 'calves'),
	shins: row('Shin muscle', 'tibialis anterior', 'shins'),
	feet: row('Sole of the foot', 'plantar muscles', 'feet'),
	'inner-arch': row('Inner arch', 'abductor hallucis', 'feet', 'feet'),
	'middle-arch': row('Middle of the arch', 'flexor digitorum brevis', 'feet', 'feet'),
	'outer-arch': row('Outer edge of the foot', 'abductor digiti minimi', 'feet', 'feet'),
	toes: row('Toes', 'toe flexors', 'feet', 'feet')
} as const satisfies Record<string, MuscleRow>;

export type MuscleId = keyof typeof MUSCLES;
export const MUSCLE_IDS = Object.keys(MUSCLES) as readonly MuscleId[] as readonly [
	MuscleId,
	...MuscleId[]
];

function row(name: string, latin: string, area: Area, within?: string): MuscleRow {
	return within === undefined ? { name, latin, area } : { name, latin, area, within };
}

/** The row of a muscle. */
export function muscleRow(id: MuscleId): MuscleRow {
	return MUSCLES[id];
}

/**
 * Whether work on one muscle is also work on the other: the same one, or one lies within the other.
 * Used on the safe side: skipping either skips both.
 */
export function musclesOverlap(a: MuscleId, b: MuscleId): boolean {
	return a === b || muscleRow(a).within === b || muscleRow(b).within === a;
}
