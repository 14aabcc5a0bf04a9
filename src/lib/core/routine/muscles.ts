import type { Area } from './vocabulary';

export type MuscleRow = {
	/** Everyday name shown in the player, sentence case. */
	readonly name: string;
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
	'upper-trapezius': row('Top of shoulder', 'neck-traps'),
	suboccipitals: row('Skull base', 'neck-traps'),
	'levator-scapulae': row('Back of neck', 'neck-traps'),
	scalp: row('Scalp', 'jaw-face-scalp'),
	temporalis: row('Temples', 'jaw-face-scalp'),
	masseter: row('Jaw muscle', 'jaw-face-scalp'),
	forehead: row('Forehead', 'jaw-face-scalp'),
	brow: row('Brow line', 'jaw-face-scalp', 'forehead'),
	// Trunk
	chest: row('Chest', 'chest'),
	'upper-chest': row('Upper chest', 'chest', 'chest'),
	'outer-chest': row('Outer chest', 'chest', 'chest'),
	'upper-back': row('Upper back', 'upper-back'),
	rhomboids: row('Between the shoulder blades', 'upper-back', 'upper-back'),
	'mid-back': row('Mid back', 'upper-back', 'upper-back'),
	lats: row('Side of back', 'lats'),
	'teres-major': row('Behind the armpit', 'lats', 'lats'),
	'low-back': row('Low back', 'low-back'),
	'quadratus-lumborum': row('Side of low back', 'low-back', 'low-back'),
	// Shoulder and arm
	deltoid: row('Shoulder cap', 'shoulders'),
	'rear-shoulder': row('Back of shoulder', 'shoulders'),
	infraspinatus: row('Flat of the shoulder blade', 'shoulders', 'rear-shoulder'),
	'rear-deltoid': row('Back of the shoulder cap', 'shoulders', 'rear-shoulder'),
	'upper-arm': row('Upper arm', 'upper-arms'),
	biceps: row('Front of upper arm', 'upper-arms', 'upper-arm'),
	triceps: row('Back of upper arm', 'upper-arms', 'upper-arm'),
	forearm: row('Forearm', 'forearms-hands'),
	'forearm-flexors': row('Palm side of forearm', 'forearms-hands', 'forearm'),
	'forearm-extensors': row('Top of forearm', 'forearms-hands', 'forearm'),
	hand: row('Hand', 'forearms-hands'),
	'thumb-pad': row('Thumb pad', 'forearms-hands', 'hand'),
	// Hip and thigh
	glutes: row('Buttock', 'glutes'),
	'gluteus-maximus': row('Upper outer buttock', 'glutes', 'glutes'),
	'gluteus-medius': row('Side of the hip', 'glutes', 'glutes'),
	'deep-rotators': row('Deep hip', 'glutes', 'glutes'),
	'hip-flexors': row('Front of hip', 'hip-flexors'),
	'tensor-fasciae-latae': row('Front-outer hip', 'outer-thigh'),
	'outer-thigh': row('Side of thigh', 'outer-thigh'),
	quads: row('Front of thigh', 'quads'),
	'rectus-femoris': row('Middle of the front thigh', 'quads', 'quads'),
	'vastus-lateralis': row('Outer front thigh', 'quads', 'quads'),
	'vastus-medialis': row('Inner thigh, lower half', 'quads', 'quads'),
	adductors: row('Inner thigh', 'adductors'),
	hamstrings: row('Back of thigh', 'hamstrings'),
	'outer-hamstrings': row('Outer back of thigh', 'hamstrings', 'hamstrings'),
	'inner-hamstrings': row('Inner back of thigh', 'hamstrings', 'hamstrings'),
	// Lower leg and foot
	calves: row('Calf', 'calves'),
	'inner-calf': row('Inner calf', 'calves', 'calves'),
	'outer-calf': row('Outer calf', 'calves', 'calves'),
	soleus: row('Lower calf', 'calves', 'calves'),
	shins: row('Shin muscle', 'shins'),
	feet: row('Sole of the foot', 'feet'),
	'inner-arch': row('Inner arch', 'feet', 'feet'),
	'middle-arch': row('Middle of the arch', 'feet', 'feet'),
	'outer-arch': row('Outer edge of the foot', 'feet', 'feet'),
	toes: row('Toes', 'feet', 'feet')
} as const satisfies Record<string, MuscleRow>;

export type MuscleId = keyof typeof MUSCLES;
export const MUSCLE_IDS = Object.keys(MUSCLES) as readonly MuscleId[] as readonly [
	MuscleId,
	...MuscleId[]
];

function row(name: string, area: Area, within?: string): MuscleRow {
	return within === undefined ? { name, area } : { name, area, within };
}

/** The row of a muscle. */
export function muscleRow(id: MuscleId): MuscleRow {
	return MUSCLES[id];
}

/** The muscle a part counts for: three strips of the front thigh are one muscle. */
export function wholeMuscle(id: MuscleId): string {
	return muscleRow(id).within ?? id;
}

/**
 * Whether work on one muscle is also work on the other: the same one, or one lies within the other.
 * Used on the safe side: skipping either skips both.
 */
export function musclesOverlap(a: MuscleId, b: MuscleId): boolean {
	return a === b || muscleRow(a).within === b || muscleRow(b).within === a;
}
