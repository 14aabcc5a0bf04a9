import { NO_STUDY, type Article } from '../article';
import { NOT_MEDICAL } from '../conditions';
import { NOT_SIGNED_OFF } from '../evidence';

/** The disclaimer, the grades, and how we read. Content brief, first lines and sections 3 and 7. */
export default {
	title: 'About the evidence',
	lead: 'What this is, what it is not, and how sure we are.',
	note: 'Disclaimer, grades, how we read',
	group: 'about',
	order: 1,
	mark: 'book',
	seeds: ['S13', 'S23', 'S54', 'S61', 'S76', 'S77', 'S78'],
	sections: [
		{
			title: 'Not medical advice',
			blocks: [
				{ kind: 'text', text: NOT_MEDICAL },
				{
					kind: 'text',
					text: `${NOT_SIGNED_OFF} A physiotherapist or sports doctor should read the safety lists, the after-care and the routines before you rely on them.`
				},
				{ kind: 'more', slug: 'who-should-not', label: 'Who should not' }
			]
		},
		{ title: 'What the grades mean', blocks: [{ kind: 'grades' }] },
		{
			title: 'How we read',
			blocks: [
				{
					kind: 'list',
					items: [
						'We read summaries of studies, rarely the full papers.',
						'We give the number of people where we know it. Most trials are small.',
						'Where sources disagree we take the careful side, and say so.',
						'Limits for pregnancy, pacemakers, statins and age are cautious defaults.',
						'What nobody tested is called practice knowledge. That is most of the steps.'
					]
				},
				{
					kind: 'claims',
					claims: [
						{
							text: 'The steps of our routines are our own design, within the doses that trials used.',
							grade: 'C',
							none: NO_STUDY.practice
						},
						{
							text: 'Guided rolling beat rolling as one likes. That is why there is a timer.',
							grade: 'B',
							people: 'Two small trials, 60 and 40 people.',
							refs: ['cheatham-stull-2020', 'cheatham-2020']
						}
					]
				}
			]
		},
		{
			title: 'Four studies that are often cited',
			blocks: [
				{
					kind: 'text',
					text: 'Articles on massage lean on these four for more than they found.'
				},
				{
					kind: 'claims',
					claims: [
						{
							text: '10 min of massage 3 h after hard arm work: less soreness. Strength and range were the same.',
							grade: 'C',
							people: 'Zainuddin 2005, one trial.',
							refs: ['zainuddin-2005']
						},
						{
							text: '10 min of massage after cycling: signals of inflammation in the muscle were lower.',
							grade: 'C',
							people: 'Crane 2012, 11 men.',
							refs: ['crane-2012']
						},
						{
							text: '30 min of massage 2 h after exercise: less soreness.',
							grade: 'C',
							people: 'Smith 1994, 7 people against 7.',
							refs: ['smith-1994']
						},
						{
							text: 'Massage between bouts: boxers felt more recovered, and punched no better.',
							grade: 'C',
							people: 'Hemmings 2000, 8 boxers.',
							refs: ['hemmings-2000']
						}
					]
				}
			]
		},
		{
			title: 'What we promise',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'It may feel less sore, looser for a while, and calmer. Nothing more.',
							grade: 'B',
							people: 'Reviews agree on each. The effects are small.',
							refs: ['davis-2020', 'behm-2020', 'dakic-2023']
						}
					]
				},
				{ kind: 'more', slug: 'myths', label: 'What others promise: the myths' },
				{
					kind: 'text',
					text: 'No account, no tracking, nothing to buy, no links that earn us money. The only links that leave Unknot lead to the studies.'
				}
			]
		}
	]
} as const satisfies Article;
