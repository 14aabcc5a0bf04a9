import { maxPainCap } from '$lib/core/routine/techniques';
import { PRESSURE_LABEL, PRESSURES } from '$lib/core/routine/vocabulary';
import { NO_STUDY, type Article } from '../article';

const HIGHEST = maxPainCap('roll', 'firm');

/** Content brief 2.1 and 2.2. */
export default {
	title: 'How hard, how long',
	lead: 'More force buys nothing, and more minutes buy little.',
	note: `Why the cap is ${HIGHEST}, and never more`,
	group: 'how-to',
	order: 4,
	mark: 'timer',
	seeds: ['S19', 'S38', 'S47', 'S52', 'S60', 'S62', 'S63', 'S74'],
	sections: [
		{
			title: 'How hard',
			blocks: [
				{
					kind: 'entries',
					basis: {
						text: 'Rolling at pain 4, 6 or 8 out of 10 gave the same gain in movement.',
						grade: 'C',
						people: 'One trial, 16 people. Practitioners often say 4 to 7; we go lower.',
						refs: ['grabow-2018']
					},
					entries: PRESSURES.map((pressure) => {
						const low = maxPainCap('roll', pressure);
						const high = maxPainCap('petrissage', pressure);
						return {
							term: PRESSURE_LABEL[pressure],
							lines: [
								low === high
									? `Stay at ${low} out of 10 or below.`
									: `Stay at ${low} out of 10 or below, ${high} for kneads and holds.`
							]
						};
					})
				},
				{ kind: 'cap', cap: HIGHEST },
				{
					kind: 'text',
					text: 'Firm is for 48 h or more after training, with soreness at 4 or less and nothing tender to touch. Nothing in Unknot can raise a cap. Lighter is always one tap away.'
				}
			]
		},
		{
			title: 'How long',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'For movement, 30–120 s a set did best: 1 to 3 sets of it, at 2–4 s a pass.',
							grade: 'B',
							people: 'A review of roller trials.',
							refs: ['behm-2020']
						},
						{
							text: 'Short massages did better than long ones: 5–12 min against more than 12 min.',
							grade: 'B',
							people: 'Review of 22 trials, judged by the next test: 6.6 % against 1.0 %.',
							refs: ['poppendieck-2016']
						},
						{
							text: 'Even 2 min of rolling after hard work left people less sore over the next two days.',
							grade: 'C',
							people: 'One trial, 80 people.',
							refs: ['naderi-2020']
						},
						{
							text: 'For holds, 30–60 s on a tender point is what trials use. It may be ended early when it eases.',
							grade: 'C',
							people: 'Review of 17 trials; most used holds in this range.',
							refs: ['lu-2022']
						}
					]
				},
				{
					kind: 'text',
					text: 'Our routines take about 4–13 min, and none may take more than 30. No step lasts longer than 90 s. With a gun it is 60 s a muscle.'
				}
			]
		},
		{
			title: 'How often',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'Light work is fine every day.',
							grade: 'C',
							people:
								'A survey of 685 physical therapists: most advise daily, 30 s to 2 min a muscle.',
							refs: ['cheatham-2018']
						},
						{
							text: 'Firm work needs rest: 48 h between two firm sessions on one area, and 3 in 7 days at most.',
							grade: 'C',
							none: NO_STUDY.practice
						},
						{
							text: 'Whether weeks of rolling leave you more flexible is not settled.',
							grade: 'C',
							people: 'Review of studies of 4 weeks or more: they conflict.',
							refs: ['pagaduan-2022']
						},
						{
							text: 'Just before training, stay under 60 s a muscle, light, with no long holds.',
							grade: 'C',
							none: NO_STUDY.practice
						}
					]
				}
			]
		}
	]
} as const satisfies Article;
