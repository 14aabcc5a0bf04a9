import { NO_STUDY } from './article';
import { SAY } from './evidence';
import type { ReferenceId } from './references';

/**
 * What people say about massage, and the plain answer. The only file that may quote what copy-lint bans. All are
 * graded D: content brief, section 1.
 */
export type Myth = {
	/** Its page is `/learn/myth-<name>`. */
	readonly name: string;
	/** What people say, without the quotation marks. */
	readonly said: string;
	/** The answer in a few words: "It does not". */
	readonly verdict: string;
	readonly finding: 'Contradicted' | 'Unsupported';
	readonly answer: string;
	readonly instead: (typeof SAY)[keyof typeof SAY];
	/** The points of the seed texts it answers. */
	readonly seeds: readonly string[];
} & (
	| { readonly refs: readonly [ReferenceId, ...ReferenceId[]] }
	| { readonly none: (typeof NO_STUDY)['unshown'] }
);

/** In the order in which they are turned over. */
export const MYTHS = [
	{
		name: 'lactic-acid',
		said: 'Massage clears lactic acid from your muscles.',
		verdict: 'It does not',
		finding: 'Contradicted',
		answer:
			'In a study of 12 people, stroking and kneading after hard handgrip work made blood flow and lactate removal lower than plain rest. Two more studies, of 11 men and of 8 boxers, found no less lactate either. And it is not what makes you sore days later.',
		instead: SAY.lessSore,
		refs: ['wiltshire-2010', 'crane-2012', 'hemmings-2000'],
		seeds: ['S5', 'S26', 'S76']
	},
	{
		name: 'toxins',
		said: 'Massage flushes toxins out through the lymph. Drink a lot of water afterwards.',
		verdict: 'Nothing to flush',
		finding: 'Unsupported',
		answer:
			'Nobody has named a poison that rubbing sets free. Liver and kidneys do that work all day, with or without massage. Drink if you are thirsty.',
		instead: SAY.drink,
		none: NO_STUDY.unshown,
		seeds: ['S34', 'S56', 'S75']
	},
	{
		name: 'blood-flow',
		said: 'Massage brings more blood and oxygen to the muscle.',
		verdict: 'The skin warms, that is all',
		finding: 'Contradicted',
		answer:
			'Rubbing warms the skin. Inside the muscle, studies did not find more blood flow, and in one of 12 people it was lower than at rest. A review of massage in sport did not find it either.',
		instead: SAY.warmer,
		refs: ['wiltshire-2010', 'hinds-2004', 'dakic-2023'],
		seeds: ['S4']
	},
	{
		name: 'stress-hormones',
		said: 'Massage lowers cortisol, the stress hormone.',
		verdict: 'Hardly, if at all',
		finding: 'Contradicted',
		answer:
			'Taken together, studies put the effect near zero. In one trial of 7 people against 7, cortisol fell less with massage than without. Feeling calmer is real for many. This is not the reason.',
		instead: SAY.calmer,
		refs: ['moyer-2011', 'smith-1994'],
		seeds: ['S7', 'S29', 'S35']
	},
	{
		name: 'adhesions',
		said: 'Rolling breaks up knots, scar tissue and adhesions.',
		verdict: 'Too tough for that',
		finding: 'Contradicted',
		answer:
			'Reviewers found no sign that rolling loosens stuck tissue. A model of the forces puts a change of 1 % in tough tissue beyond what a body can bear. What changes is how it feels and moves, for a while.',
		instead: SAY.feelsAndMoves,
		refs: ['behm-wilke-2019', 'chaudhry-2008'],
		seeds: ['S28']
	},
	{
		name: 'it-band',
		said: 'Roll your IT band to release it.',
		verdict: 'It does not let go',
		finding: 'Contradicted',
		answer:
			'In a trial of 30 people, rolling and stretching left the band as stiff as before. The muscles that pull on it, at the hip and the outer thigh, are softer targets.',
		instead: SAY.around,
		refs: ['pepper-2021', 'chaudhry-2008'],
		seeds: ['S49']
	},
	{
		name: 'healing',
		said: 'Massage speeds up healing, and keeps inflammation down for good.',
		verdict: 'It fades by itself',
		finding: 'Unsupported',
		answer:
			'Soreness from training is worst at about 48 h and fades in days, massage or not. Massage may take the edge off. One study of 11 men saw calmer signals in the muscle. Nobody has shown that anything mends sooner.',
		instead: SAY.edge,
		refs: ['nelson-2013', 'crane-2012', 'davis-2020'],
		seeds: ['S6', 'S27', 'S60']
	},
	{
		name: 'prevents-injury',
		said: 'Regular massage prevents injuries.',
		verdict: 'Nobody has shown it',
		finding: 'Unsupported',
		answer: 'A review found too little research on injuries to say anything.',
		instead: SAY.looser,
		refs: ['weerapong-2005'],
		seeds: ['S30', 'S60']
	},
	{
		name: 'performance',
		said: 'Massage improves performance, and lets you train more often.',
		verdict: 'It does not',
		finding: 'Contradicted',
		answer:
			'In 29 trials with 1,012 people, massage changed neither strength nor sprint, endurance or fatigue. Four weeks or more of rolling did nothing for performance either.',
		instead: SAY.fresher,
		refs: ['davis-2020', 'pagaduan-2022'],
		seeds: ['S24', 'S31']
	},
	{
		name: 'posture',
		said: 'Massage fixes imbalances and your posture.',
		verdict: 'No sign of it',
		finding: 'Unsupported',
		answer:
			'A tight place may feel looser for minutes to half an hour. We know of nothing that shows a lasting change in how you stand.',
		instead: SAY.looser,
		none: NO_STUDY.unshown,
		seeds: ['S36']
	},
	{
		name: 'digestion',
		said: 'Massage helps digestion and balances your hormones.',
		verdict: 'No sign of it',
		finding: 'Unsupported',
		answer:
			'We found nothing that carries this for self-massage. The belly is also no place to press without training, so Unknot has no routine for it.',
		instead: SAY.calmer,
		none: NO_STUDY.unshown,
		seeds: ['S37']
	},
	{
		name: 'serotonin',
		said: 'Massage raises serotonin and dopamine.',
		verdict: 'Not shown',
		finding: 'Unsupported',
		answer:
			'The numbers that are passed around come from small studies without a comparison group. A better mood is real for many. Where it comes from is not known.',
		instead: SAY.mood,
		none: NO_STUDY.unshown,
		seeds: ['S71']
	},
	{
		name: 'antioxidants',
		said: 'Antioxidants stop sore muscles.',
		verdict: 'They do not',
		finding: 'Contradicted',
		answer: 'In 50 trials, antioxidants made no difference to soreness that would matter.',
		instead: SAY.colourful,
		refs: ['ranchordas-2017'],
		seeds: ['S57']
	},
	{
		name: 'magnesium-bath',
		said: 'A magnesium bath goes through the skin into your muscles.',
		verdict: 'Not shown to get in',
		finding: 'Unsupported',
		answer:
			'A review found no good support for magnesium passing through the skin. The warm water is nice before bed, with salts or without.',
		instead: SAY.bath,
		refs: ['grober-2017'],
		seeds: ['S57', 'S68']
	},
	{
		name: 'stretching',
		said: 'Stretch before and after, and you will not be sore.',
		verdict: 'It makes no difference',
		finding: 'Contradicted',
		answer:
			'A review of trials found stretching after exercise no better than rest for soreness or recovery. It does make you more flexible.',
		instead: SAY.stretch,
		refs: ['afonso-2021'],
		seeds: ['S59']
	},
	{
		name: 'a-little-sun',
		said: 'A little sun twice a week gives you all the vitamin D you need.',
		verdict: 'It depends',
		finding: 'Unsupported',
		answer:
			'It depends on your skin, where you live, the season, and how much sun is safe for you. No number fits all, so we give none. A clinician can test your level.',
		instead: SAY.vitaminD,
		none: NO_STUDY.unshown,
		seeds: ['S10']
	},
	{
		name: 'trio',
		said: 'Massage, rest and cold multiply each other.',
		verdict: 'Not tested together',
		finding: 'Unsupported',
		answer:
			'Each may help a little by itself. Whether the three add up to more has not been tried.',
		instead: SAY.together,
		none: NO_STUDY.unshown,
		seeds: ['S65', 'S74']
	},
	{
		name: 'no-pain-no-gain',
		said: 'No pain, no gain.',
		verdict: 'Same gain, less pain',
		finding: 'Contradicted',
		answer:
			'In a trial of 16 people, rolling at 4, 6 or 8 out of 10 gave the same gain in movement. So nothing in Unknot asks for more than 6.',
		instead: SAY.comfortable,
		refs: ['grabow-2018'],
		seeds: ['S20', 'S52']
	}
] as const satisfies readonly Myth[];

/** Its place among the myths, from 0; -1 when there is none of that name. */
export function mythIndex(name: string): number {
	return MYTHS.findIndex((myth) => myth.name === name);
}
