import { AFTER_CARE } from '../after-care';
import { NO_STUDY, type Article } from '../article';

const { 'check-tomorrow': check } = AFTER_CARE;

/** Content brief, section 6. */
export default {
	title: 'After-care',
	lead: 'What you can do next, if you like.',
	note: 'Move easy, stretch, cold, warm, tomorrow',
	group: 'how-to',
	order: 7,
	mark: 'walk',
	seeds: ['S3', 'S22', 'S42', 'S48', 'S55', 'S59', 'S68'],
	sections: [
		{
			title: AFTER_CARE['move-easy'].title,
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: AFTER_CARE['move-easy'].copy,
							grade: AFTER_CARE['move-easy'].grade,
							people: AFTER_CARE['move-easy'].note,
							refs: ['andersen-2013']
						}
					]
				}
			]
		},
		{
			title: AFTER_CARE.stretch.title,
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: AFTER_CARE.stretch.copy,
							grade: AFTER_CARE.stretch.grade,
							people: AFTER_CARE.stretch.note,
							refs: ['afonso-2021']
						}
					]
				}
			]
		},
		{
			title: 'Cold and warm water',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: AFTER_CARE.cold.copy,
							grade: AFTER_CARE.cold.grade,
							people: AFTER_CARE.cold.note,
							refs: ['machado-2016', 'roberts-2015']
						},
						{
							text: AFTER_CARE.contrast.copy,
							grade: AFTER_CARE.contrast.grade,
							people: AFTER_CARE.contrast.note,
							refs: ['bieuzen-2013']
						},
						{
							text: AFTER_CARE['warm-bath'].copy,
							grade: AFTER_CARE['warm-bath'].grade,
							people: AFTER_CARE['warm-bath'].note,
							refs: ['grober-2017']
						}
					]
				},
				{ kind: 'more', slug: 'myth-magnesium-bath', label: 'Does a magnesium bath work?' }
			]
		},
		{
			title: check.title,
			blocks: [
				{ kind: 'text', text: `${check.copy} ${check.note}` },
				{
					kind: 'claims',
					claims: [
						{
							text: 'Pain that is worse after a day means that it was too much.',
							grade: 'C',
							none: NO_STUDY.practice
						}
					]
				}
			]
		},
		{
			title: 'More',
			blocks: [
				{ kind: 'more', slug: 'sleep-and-wind-down', label: 'Sleep and wind-down' },
				{ kind: 'more', slug: 'food-and-drink', label: 'Food and drink' }
			]
		}
	]
} as const satisfies Article;
