import { NO_STUDY, type Article, type Entry } from '../article';
import { AFTER_SHARP_PAIN, PAIN_KIND_COPY, SEEK_HELP_IF } from '../pain-kinds';
import { HELP_CARD, RED_FLAG_COPY, URGENCIES, type Urgency } from '../red-flags';

const HEADING: Record<Urgency, string> = {
	'call-now': 'Call your emergency number now',
	'seen-today': 'Be seen today',
	'urgent-care': 'Urgent care'
};

function signs(urgency: Urgency): readonly Entry[] {
	return Object.values(RED_FLAG_COPY)
		.filter((flag) => flag.urgency === urgency)
		.map(({ label, thinkOf }) => ({ term: label, lines: [`${thinkOf}.`] }));
}

/** Content brief 3.2, 3.3 and 3.6. */
export default {
	title: 'Red flags',
	lead: 'Signs that need help, not massage.',
	note: 'When to stop and get help',
	group: 'first',
	order: 3,
	mark: 'phone',
	seeds: ['S41', 'S42', 'S77'],
	sections: [
		...URGENCIES.map((urgency) => ({
			title: HEADING[urgency],
			blocks: [
				{ kind: 'text' as const, text: HELP_CARD.lines[urgency].text },
				{
					kind: 'entries' as const,
					entries: signs(urgency),
					basis: { text: 'What it may be.', grade: 'C' as const, none: NO_STUDY.practice }
				}
			]
		})),
		{
			title: 'Why we ask',
			blocks: [
				{
					kind: 'text',
					text: 'The signs follow lists of the CDC, NIOSH and the NHS, which we read in copies. A clinician has yet to check our wording.'
				},
				{
					kind: 'claims',
					claims: [
						{
							text: 'A clot can move: a woman had a massive clot in the lung 2 h after a calf massage.',
							grade: 'C',
							people: 'One case. The cause is likely, not certain.',
							refs: ['leg-massage-case']
						},
						{
							text: 'Muscle can break down: it happened after two hard rides and a gun on both thighs, in someone with untreated low iron.',
							grade: 'C',
							people: 'One case. The cause is likely, not certain.',
							refs: ['chen-2021']
						},
						{
							text: 'A neck artery can tear: once after repeated gun use on the neck, once after a home massage device.',
							grade: 'C',
							people: 'Two cases, aged 27 and 43. The cause is likely, not certain.',
							refs: ['sulkowski-2022', 'shariff-2023']
						}
					]
				}
			]
		},
		{
			title: 'If the pain was sharp',
			blocks: [
				{
					kind: 'text',
					text: 'Come off the spot and breathe. In the player, Sharp pain does the asking for you.'
				},
				{
					kind: 'entries',
					basis: {
						text: 'What the pain is like decides what is next.',
						grade: 'C',
						none: NO_STUDY.practice
					},
					entries: Object.values(PAIN_KIND_COPY).map(({ label, advice }) => ({
						term: label,
						lines: advice
					}))
				}
			]
		},
		{ title: 'Afterwards', blocks: [{ kind: 'list', items: AFTER_SHARP_PAIN }] },
		{ title: 'See someone if', blocks: [{ kind: 'list', items: SEEK_HELP_IF }] }
	]
} satisfies Article;
