import type { Article } from '../article';

/** Content brief S32, S33 and 2.1. */
export default {
	title: 'Does it ease soreness?',
	lead: 'A little, for some people, for a while.',
	note: 'A little, for a while',
	group: 'evidence',
	order: 2,
	mark: 'B',
	seeds: ['S1', 'S3', 'S12', 'S27', 'S32', 'S33', 'S46', 'S48', 'S61', 'S64', 'S68', 'S76'],
	sections: [
		{
			title: 'Less sore',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'Massage by hand leaves you a bit less sore.',
							grade: 'B',
							people: 'Review of 29 trials, 1,012 people: a small effect.',
							refs: ['davis-2020']
						},
						{
							text: 'The difference was there at 24, 48 and 72 h after exercise.',
							grade: 'B',
							people:
								'Review of 11 papers. It likely looks larger than it is: trials that find nothing often stay unpublished.',
							refs: ['guo-2017']
						},
						{
							text: 'Of the ways to recover that were compared, massage came first for soreness and tiredness.',
							grade: 'B',
							people: 'Review of 99 studies. Its critics show that unpublished trials tilt it.',
							refs: ['dupuy-2018']
						},
						{
							text: 'Rolling after exercise lowers how sore it feels a little.',
							grade: 'B',
							people: 'Review of 21 studies: 6 % less.',
							refs: ['wiewelhove-2019']
						},
						{
							text: 'Rolling for 2 min at a time: less sore at 24 and 48 h.',
							grade: 'C',
							people: 'One trial, 80 people.',
							refs: ['naderi-2020']
						}
					]
				}
			]
		},
		{
			title: 'Looser',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'You may move further for minutes to half an hour.',
							grade: 'B',
							people:
								'Reviews agree for the short term. The change is in how it feels and moves, not in the tissue.',
							refs: ['behm-2020', 'cheatham-2015', 'behm-wilke-2019']
						},
						{
							text: 'Not everyone: the backs of the thighs gained nothing from 20 s or 2 min of rolling.',
							grade: 'C',
							people: 'One trial, 33 people.',
							refs: ['couture-2015']
						},
						{
							text: 'Muscles were no softer after 16 min of massage.',
							grade: 'C',
							people: 'One trial, 18 people, after running downhill.',
							refs: ['kong-2018']
						}
					]
				}
			]
		},
		{
			title: 'In proportion',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'Easy exercise gave about the same relief as massage.',
							grade: 'B',
							people: 'One trial, 20 people: 0.8 against 0.7 points of 10.',
							refs: ['andersen-2013']
						},
						{
							text: 'For endurance athletes, massage made no difference.',
							grade: 'C',
							people: 'One review of reviews.',
							refs: ['li-2024']
						},
						{
							text: 'Boxers felt more recovered after massage. They punched no better.',
							grade: 'C',
							people: 'One trial, 8 boxers.',
							refs: ['hemmings-2000']
						},
						{
							text: 'You may feel calmer, and in a better mood.',
							grade: 'B',
							people: 'Reviews; the effects are small.',
							refs: ['dakic-2023', 'moyer-2011']
						}
					]
				},
				{
					kind: 'text',
					text: 'Almost all of this comes from massage by therapists, or from rollers. Trials of self-massage by hand barely exist, so our hand routines borrow from the others.'
				}
			]
		}
	]
} as const satisfies Article;
