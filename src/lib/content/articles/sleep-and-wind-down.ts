import { AFTER_CARE } from '../after-care';
import { NO_STUDY, type Article } from '../article';
import { STAGE_WORDS } from '../stages';

/** Content brief S11, S12, S18, S58, S70, S73. */
export default {
	title: 'Sleep and wind-down',
	lead: 'Slow, light and by hand in the last 2 h before bed.',
	note: 'What helps before bed, and what wakes you',
	group: 'how-to',
	order: 8,
	mark: 'moon',
	seeds: ['S11', 'S12', 'S18', 'S35', 'S58', 'S70', 'S72', 'S73'],
	sections: [
		{
			title: 'Sleep',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: AFTER_CARE.sleep.copy,
							grade: AFTER_CARE.sleep.grade,
							people: 'A consensus of sleep specialists, for how much sleep adults need.',
							refs: ['aasm-2015']
						},
						{
							text: 'Massage before bed may help you settle.',
							grade: 'C',
							people: 'The trials are small.',
							refs: ['kennedy-2018', 'ntoumas-2025']
						}
					]
				}
			]
		},
		{
			title: 'Calm',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'You may feel calmer, and in a better mood.',
							grade: 'B',
							people: 'Reviews agree on mood and worry; the effects are small.',
							refs: ['dakic-2023', 'moyer-2011']
						},
						{
							text: 'Slow, moderate pressure calms. Very light or vibrating touch can wake you up.',
							grade: 'C',
							people: 'Small trials.',
							refs: ['diego-2004', 'diego-field-2009']
						},
						{
							text: 'Not always: after 40 min of massage the heartbeat showed no change.',
							grade: 'C',
							people: 'One trial, 21 people.',
							refs: ['paschoal-2016']
						},
						{
							text: 'Tight muscles and a tense mind may feed each other.',
							grade: 'C',
							none: NO_STUDY.practice
						}
					]
				}
			]
		},
		{
			title: STAGE_WORDS.bedtime.heading,
			blocks: [
				{
					kind: 'list',
					items: [
						'Dim the room, sit or lie where you will stay',
						'Warm hands, whole-hand contact, firm enough not to tickle',
						'Nothing above 3 out of 10',
						'No gun before bed',
						'Breathe in for 4 s and out for 6 s, or as you like'
					]
				},
				{
					kind: 'claims',
					claims: [
						{
							text: 'This way of doing it is our own design.',
							grade: 'C',
							none: NO_STUDY.untested
						}
					]
				},
				{ kind: 'more', slug: 'myths', label: 'Why it calms, as people say: the myths' }
			]
		}
	]
} as const satisfies Article;
