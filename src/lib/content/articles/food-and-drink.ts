import { AFTER_CARE } from '../after-care';
import { NO_STUDY, type Article } from '../article';

/** Content brief S8, S9, S22, S56, S57 and section 6. */
export default {
	title: 'Food and drink',
	lead: 'Little of it is special. Eat well, drink to thirst.',
	note: 'Water, protein, vitamin D',
	group: 'evidence',
	order: 4,
	mark: 'B',
	seeds: ['S8', 'S9', 'S22', 'S56', 'S57'],
	sections: [
		{
			title: AFTER_CARE.drink.title,
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: `${AFTER_CARE.drink.copy} ${AFTER_CARE.drink.note}`,
							grade: AFTER_CARE.drink.grade,
							none: NO_STUDY.untested
						}
					]
				},
				{ kind: 'more', slug: 'myths', label: 'Must I drink a lot after a massage? The myths' }
			]
		},
		{
			title: AFTER_CARE.protein.title,
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: AFTER_CARE.protein.copy,
							grade: AFTER_CARE.protein.grade,
							people: AFTER_CARE.protein.note,
							refs: ['jager-2017']
						}
					]
				}
			]
		},
		{
			title: AFTER_CARE['vitamin-d'].title,
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: AFTER_CARE['vitamin-d'].copy,
							grade: AFTER_CARE['vitamin-d'].grade,
							people: AFTER_CARE['vitamin-d'].note,
							refs: ['bello-2021', 'rojano-ortega-2022']
						},
						{
							text: 'Extra vitamin D made sore muscles only a little less sore.',
							grade: 'C',
							people: 'Review of trials, a very small effect.',
							refs: ['kazeminasab-2024']
						},
						{
							text: 'Oily fish, canned tuna, eggs and mushrooms contain it. Cod-liver oil does too, but is high in vitamin A: not in pregnancy.',
							grade: 'C',
							none: NO_STUDY.textbook
						}
					]
				},
				{ kind: 'more', slug: 'myth-a-little-sun', label: 'Is a little sun enough?' }
			]
		},
		{
			title: AFTER_CARE.plants.title,
			blocks: [
				{ kind: 'text', text: AFTER_CARE.plants.copy },
				{ kind: 'more', slug: 'myth-antioxidants', label: 'Do antioxidants ease sore muscles?' }
			]
		}
	]
} as const satisfies Article;
