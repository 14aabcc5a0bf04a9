import type { MuscleId } from '../../routine/muscles';
import { stepArea } from '../../routine/routine';
import type { Routine } from '../../routine/schema';
import { AREA_LABEL, type Area } from '../../routine/vocabulary';
import { isGun, presses } from '../dose';
import { eachStep, finding, isAtMostLight } from './finding';
import { pressesWith } from './tools';

// Where on the body, and which way.

/** Never above light: content brief 3.4 (large vessels and nerves under thin muscle) and its routines of section 4. */
const LIGHT_ONLY: readonly Area[] = [
	'adductors',
	'hip-flexors',
	'low-back',
	'neck-traps',
	'jaw-face-scalp'
];

export function lightWhereVesselsAndNervesLie(routine: Routine) {
	return eachStep(routine, 'pressure', (step) => {
		const area = stepArea(step);
		if (area === null || !LIGHT_ONLY.includes(area) || isAtMostLight(step)) return;
		return `Use light here: ${AREA_LABEL[area].toLowerCase()} never gets more.`;
	});
}

/**
 * Content brief 3.3: no gun on head, neck, chest front, ribs, spine, abdomen, groin, bone or joint. Shins and feet are
 * mostly bone under the skin; the inner thigh lies at the groin; the upper back is ribs and spine.
 */
const NO_GUN: readonly Area[] = [
	'neck-traps',
	'jaw-face-scalp',
	'chest',
	'upper-back',
	'low-back',
	'hip-flexors',
	'adductors',
	'shins',
	'feet'
];
/** Words in "where" that mean a place no gun may go, whatever muscle the step names. */
const NO_GUN_WORDS =
	/\b(neck|throat|head|skull|face|jaw|temples?|chest|breast|ribs?|spine|back bone|(?<!muscle )belly|abdomen|stomach|groin|armpit|knees?|ankles?|elbows?|wrists?|joints?|bones?|tailbone)\b/i;

export function gunKeepsOff(routine: Routine) {
	return eachStep(routine, 'muscle', (step) => {
		if (!isGun(step)) return;
		const area = stepArea(step);
		if (area !== null && NO_GUN.includes(area))
			return `Leave the gun off this area: ${AREA_LABEL[area].toLowerCase()} is done by hand or ball.`;
		const word = step.where?.match(NO_GUN_WORDS)?.[0];
		if (word) return `Leave the gun off this place: "${word.toLowerCase()}" is never done with it.`;
	});
}

/** Content brief 3.4: no roller on the low back, the neck or the head. */
const NO_ROLLER: readonly Area[] = ['low-back', 'neck-traps', 'jaw-face-scalp'];

export function rollerKeepsOff(routine: Routine) {
	return eachStep(routine, 'muscle', (step) => {
		const area = stepArea(step);
		if (area === null || !NO_ROLLER.includes(area) || !pressesWith(routine, step, ['roller']))
			return;
		return area === 'low-back'
			? 'Leave the roller off the low back: a soft ball at the wall is the safer choice.'
			: `Leave the roller off this area: ${AREA_LABEL[area].toLowerCase()} is done by hand.`;
	});
}

/** Content brief 3.4: on the neck only fingertips; the top of the shoulder is thick enough for a light ball. */
const NECK_BALL: readonly MuscleId[] = ['upper-trapezius'];

export function ballKeepsOff(routine: Routine) {
	return eachStep(routine, 'muscle', (step) => {
		const area = stepArea(step);
		if (area !== 'neck-traps' && area !== 'jaw-face-scalp') return;
		if (step.muscle === null || NECK_BALL.includes(step.muscle)) return;
		if (!pressesWith(routine, step, ['ball', 'peanut', 'stick'])) return;
		return `Use hands here: neck and head are done with fingertips only.`;
	});
}

/**
 * Endangerment sites, content brief 3.4: vessels, nerves, organs and bare bone. A step may name one to keep off it
 * ("behind the armpit", "off the tendon"), never to work it.
 */
const KEEP_OFF =
	/\b(throat|windpipe|(?:front|sides?) of (?:the |your )?neck|eyes?|eyelids?|armpit|(?<!muscle )belly|abdomen|stomach|navel|psoas|groin|spine|tailbone|sacrum|kidneys?|flank|kneecap|knee ?pit|(?:back of|behind) (?:the |your )?knee|tendon|achilles|heel bone|sit bones?|collarbone|breastbone|breast|shin bone|(?:inner|inside of the) elbow)\b/gi;
/** Words before it in the same sentence that make it a place to stay away from ("close your eyes", "lie on your belly"). */
const AWAY =
	/\b(off|never|not|no|away|avoid|below|above|under|behind|beside|skip|stop|short of|outside|close|lie|lying)\b/i;

export function keepsOffEndangeredPlaces(routine: Routine) {
	return routine.steps.flatMap((step, i) => {
		// Nothing presses while breathing, moving or stretching: "Bend the spine" is fine there.
		if (!presses(step)) return [];
		return (['where', 'direction', 'cue'] as const).flatMap((key) => {
			const word = namedAsTarget(step[key] ?? '');
			return word === null
				? []
				: [finding(i, key, `Work the muscle, not this place: "${word}" is never pressed.`)];
		});
	});
}

function namedAsTarget(text: string): string | null {
	for (const sentence of text.split(/[.!?]\s*/)) {
		for (const match of sentence.matchAll(KEEP_OFF)) {
			if (!AWAY.test(sentence.slice(0, match.index))) return match[0].toLowerCase();
		}
	}
	return null;
}

/** Along each limb from the far end to the body. A stroke's two ends are compared by their place in the list. */
const LIMBS: readonly (readonly RegExp[])[] = [
	[
		/toes?/,
		/foot|sole|heel/,
		/ankles?/,
		/shin|calf/,
		/knees?/,
		/mid-?thigh|thigh/,
		/hips?|groin|buttocks?/
	],
	[/fingers?|fingertips/, /hands?|palm/, /wrists?/, /forearm/, /elbows?/, /upper arm/, /shoulders?/]
];

/** Content brief 2.2: effleurage and kneads go from the far end of a limb toward the body, with a lighter return. */
export function strokesGoTowardTheBody(routine: Routine) {
	return routine.steps.flatMap((step, i) => {
		if (step.technique !== 'effleurage' && step.technique !== 'petrissage') return [];
		return (['direction', 'cue'] as const).flatMap((key) => {
			const ends = outward(step[key].toLowerCase());
			return ends === null
				? []
				: [finding(i, key, `Turn it round: "${ends.to} to ${ends.from}", toward the body.`)];
		});
	});
}

/** The two ends of a "from … to …" that leads away from the body, or `null`. */
function outward(text: string) {
	for (const limb of LIMBS) {
		const places = limb.map((place) => place.source).join('|');
		const stroke = new RegExp(
			`\\b(${places})\\b(?: (?:up|down|back))? to(?:ward)? (?:the |your |mid-)?(${places})\\b`
		).exec(text);
		const from = stroke?.[1];
		const to = stroke?.[2];
		if (!from || !to) continue;
		const place = (word: string) =>
			limb.findIndex((p) => new RegExp(`^(?:${p.source})$`).test(word));
		if (place(from) > place(to)) return { from, to };
	}
	return null;
}
