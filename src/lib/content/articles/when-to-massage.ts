import { STAGE_WORDS } from '../stages';
import { NO_STUDY, type Article } from '../article';

/** Content brief, S39–S48 and section 5. */
export default {
	title: 'When to massage',
	lead: 'Light soon after training, firmer later. Later is always fine, earlier is not.',
	note: 'First hours, next day, two days on',
	group: 'how-to',
	order: 5,
	mark: 'history',
	seeds: [
		'S1',
		'S2',
		'S3',
		'S17',
		'S39',
		'S40',
		'S42',
		'S43',
		'S44',
		'S45',
		'S46',
		'S47',
		'S66',
		'S67',
		'S68'
	],
	sections: [
		{
			title: 'By the hour',
			blocks: [
				{
					kind: 'entries',
					basis: {
						text: 'Waiting with firm pressure is a caution, not a finding.',
						grade: 'C',
						people:
							'No study in people shows harm from early massage. In rabbits, massage at once brought strength back best.',
						refs: ['haas-2013']
					},
					entries: Object.values(STAGE_WORDS).map(({ heading, note, fact }) => ({
						term: heading,
						lines: [`${fact}.`, `${note}.`]
					}))
				},
				{
					kind: 'text',
					text: 'After a workout that was new or unusually hard, wait one stage longer.'
				}
			]
		},
		{
			title: 'What trials did',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: '10 min of massage 3 h after hard arm work: less soreness. Strength and range were the same.',
							grade: 'C',
							people: 'One trial.',
							refs: ['zainuddin-2005']
						},
						{
							text: '30 min of massage 2 h after exercise: less soreness.',
							grade: 'C',
							people: 'One trial, 7 people against 7.',
							refs: ['smith-1994']
						},
						{
							text: '20 min of rolling straight after heavy squats, and at 24 and 48 h: less tender thighs.',
							grade: 'C',
							people: 'One trial, 8 people.',
							refs: ['pearcey-2015']
						},
						{
							text: '10 min with a massage stick on hamstrings that were sore for 48 h: less sore over the hour that was tested.',
							grade: 'C',
							people: 'One trial, 22 people.',
							refs: ['jay-2014']
						}
					]
				}
			]
		},
		{
			title: 'By how sore you are',
			blocks: [
				{
					kind: 'list',
					items: [
						'0 to 4: whatever is open at that hour',
						'5: nothing firm',
						'6 or 7: light strokes and kneads only, no gun, no holds',
						'8 or more: no massage. Move easy if you can'
					]
				},
				{
					kind: 'claims',
					claims: [
						{
							text: 'These limits are house rules, set on the careful side.',
							grade: 'C',
							none: NO_STUDY.untested
						},
						{
							text: 'Easy movement eases a sore muscle about as much as massage does, and for about as long.',
							grade: 'B',
							people:
								'One trial, 20 people: 0.8 against 0.7 points of 10, most within minutes, then fading.',
							refs: ['andersen-2013']
						}
					]
				}
			]
		},
		{
			title: 'On a rest day',
			blocks: [
				{
					kind: 'text',
					text: 'Move lightly or rest fully, as you like. If you massage, do it after an easy walk.'
				},
				{
					kind: 'claims',
					claims: [
						{
							text: 'Massage may feel better once you have moved a little.',
							grade: 'C',
							none: NO_STUDY.untested
						}
					]
				}
			]
		}
	]
} as const satisfies Article;
