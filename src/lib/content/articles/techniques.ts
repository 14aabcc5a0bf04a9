import { MUSCLES, type MuscleRow } from '$lib/core/routine/muscles';
import { TECHNIQUE, type TechniqueKind } from '$lib/core/routine/techniques';
import { AREA_LABEL, AREAS, PRESSURE_LABEL } from '$lib/core/routine/vocabulary';
import { TECHNIQUES, type Technique } from '$lib/core/routine/vocabulary-lists';
import { NO_STUDY, type Article, type Claim, type Entry } from '../article';
import { MUSCLE_LATIN } from '../muscles-latin';
import { TECHNIQUE_TEACHING } from '../techniques';

/** Other names of a technique, or what tells it from another with the same word. */
const ALSO: Partial<Record<Technique, string>> = {
	effleurage: 'effleurage',
	petrissage: 'petrissage',
	compression: 'compression',
	'thumb-hold': 'by thumb',
	'roll-hold': 'on the roller',
	'ball-hold': 'on the ball',
	'cross-fibre': 'cross-fibre strokes',
	'percussion-glide': 'percussion',
	'stretch-static': 'static stretch',
	mobilise: 'mobility'
};

const GROUPS: readonly {
	readonly title: string;
	readonly kinds: readonly TechniqueKind[];
	readonly basis: Claim;
}[] = [
	{
		title: 'Strokes and rolls',
		kinds: ['stroke'],
		basis: {
			text: 'For movement, 1 to 3 sets of 30–120 s, at 2–4 s a pass, did best.',
			grade: 'B',
			people: 'A review of roller trials. Strokes by hand borrow from trials with therapists.',
			refs: ['behm-2020']
		}
	},
	{
		title: 'Kneads and presses',
		kinds: ['knead'],
		basis: { text: 'Squeeze muscle, let it go, move on.', grade: 'C', none: NO_STUDY.practice }
	},
	{
		title: 'Holds',
		kinds: ['hold'],
		basis: {
			text: 'Pressing a tender point makes it bear more pressure. How much it hurts by itself did not clearly change.',
			grade: 'B',
			people: 'Review of 17 trials. So we stop early when it eases.',
			refs: ['lu-2022']
		}
	},
	{
		title: 'Moves and stretches',
		kinds: ['move', 'stretch'],
		basis: {
			text: 'Mild stretching makes you more flexible. It is here for comfort, not against soreness.',
			grade: 'B',
			people: 'Review: after exercise it did no better than rest for soreness.',
			refs: ['afonso-2021']
		}
	},
	{
		title: 'Gun',
		kinds: ['percussion'],
		basis: {
			text: 'A gun can give a joint more range for a while.',
			grade: 'B',
			people: 'Reviews of 13 and 11 studies, most of them weak.',
			refs: ['sams-2023', 'ferreira-2023']
		}
	},
	{
		title: 'Breathing',
		kinds: ['breath'],
		basis: {
			text: 'A long breath out helps you notice whether you are tensing.',
			grade: 'C',
			none: NO_STUDY.practice
		}
	}
];

function entry(technique: Technique): Entry {
	const { label, minSeconds, maxSeconds, maxPressure } = TECHNIQUE[technique];
	const { howTo, cautions } = TECHNIQUE_TEACHING[technique];
	const dose =
		maxPressure === 'none'
			? `${minSeconds}–${maxSeconds} s a step.`
			: `${minSeconds}–${maxSeconds} s a step. ${PRESSURE_LABEL[maxPressure]} at most.`;
	const aside = ALSO[technique];
	return {
		term: label,
		...(aside === undefined ? {} : { aside }),
		lines: [howTo, ...cautions.map((caution) => `${caution}.`.replace(/[.]{2}$/, '.')), dose]
	};
}

const muscles: readonly (readonly [string, MuscleRow])[] = Object.entries(MUSCLES);
const latin: Readonly<Record<string, string>> = MUSCLE_LATIN;
const words = new Set(TECHNIQUES.map((technique) => TECHNIQUE[technique].label)).size;

/** The glossary; limits from the dose table, content brief 2.2. */
export default {
	title: 'Techniques',
	lead: 'What each word in a routine asks you to do, and what each muscle is called.',
	note: `Glide, knead, roll, hold and ${words - 4} more`,
	group: 'how-to',
	order: 1,
	mark: 'hands',
	seeds: ['S13', 'S21', 'S43', 'S46', 'S49', 'S51', 'S59', 'S64'],
	sections: [
		...GROUPS.map(({ title, kinds, basis }) => ({
			title,
			blocks: [
				{
					kind: 'entries' as const,
					basis,
					entries: TECHNIQUES.filter((one) => kinds.includes(TECHNIQUE[one].kind)).map(entry)
				}
			]
		})),
		{
			title: 'Muscles by their Latin names',
			blocks: [
				{
					kind: 'entries',
					basis: {
						text: 'Anatomy, in the words that clinicians use.',
						grade: 'C',
						none: NO_STUDY.textbook
					},
					entries: AREAS.map((area) => ({
						term: AREA_LABEL[area],
						lines: muscles
							.filter(([, muscle]) => muscle.area === area)
							.map(([id, { name }]) => `${name}: ${latin[id]}`)
					}))
				}
			]
		}
	]
} satisfies Article;
