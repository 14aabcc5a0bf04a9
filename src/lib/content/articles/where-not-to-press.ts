import { AREA_LABEL, AREAS } from '$lib/core/routine/vocabulary';
import { AREA_TEACHING } from '../areas';
import { NO_STUDY, type Article } from '../article';

/** Content brief 3.4. */
export default {
	title: 'Where not to press',
	lead: 'Places where vessels, nerves or bone lie bare. Each routine keeps off them.',
	note: `For each of the ${AREAS.length} areas`,
	group: 'how-to',
	order: 3,
	mark: 'shield',
	seeds: ['S37', 'S49', 'S53'],
	sections: [
		{
			title: '',
			blocks: [
				{
					kind: 'entries',
					basis: {
						text: 'Keep off these places.',
						grade: 'C',
						people: 'Mostly teaching tradition, with little research behind it.',
						refs: ['werner-2020']
					},
					entries: AREAS.map((area) => ({
						term: AREA_LABEL[area],
						lines: AREA_TEACHING[area].avoid
					}))
				}
			]
		},
		{
			title: 'What you will not find here',
			blocks: [
				{
					kind: 'text',
					text: 'Unknot has no routine for the belly or the front of the neck, no digging for deep hip muscle, no roller on the low back, no gun on the neck, and nothing between sets.'
				},
				{
					kind: 'claims',
					claims: [
						{
							text: 'Clinics disagree about rolling the low back: some teach it, others forbid it. So we keep to a soft ball at the wall.',
							grade: 'C',
							none: NO_STUDY.practice
						},
						{
							text: 'With a gun or roller between sets, people managed fewer repetitions or less power.',
							grade: 'C',
							people: 'Two trials, 60 s at a time.',
							refs: ['kerautret-2021', 'greene-2024']
						}
					]
				}
			]
		}
	]
} as const satisfies Article;
