import { NO_STUDY, type Article } from '../article';

/** Content brief 2.1, and the product argument of section 7. */
export default {
	title: 'Does slow rolling help?',
	lead: 'Slow and guided did better than fast and free, in small trials.',
	note: 'Pace, pressure and density',
	group: 'evidence',
	order: 3,
	mark: 'B',
	seeds: ['S14', 'S21', 'S38', 'S49'],
	sections: [
		{
			title: 'Pace',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'Left alone, people roll about twice as fast as the slow pace that was tested.',
							grade: 'C',
							people: 'One trial, 18 people: 33 beats a minute against 15.',
							refs: ['sezik-2024']
						},
						{
							text: 'The slow pace left the muscle less tense than the free one.',
							grade: 'C',
							people: 'The same trial, 18 people.',
							refs: ['sezik-2024']
						},
						{
							text: 'For movement, 2–4 s a pass did best.',
							grade: 'B',
							people: 'A review of roller trials.',
							refs: ['behm-2020']
						}
					]
				}
			]
		},
		{
			title: 'Guidance',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'A guided programme beat rolling as one likes, for movement and for tenderness.',
							grade: 'B',
							people: 'Two small trials, 60 and 40 people. This is the honest case for a timer.',
							refs: ['cheatham-stull-2020', 'cheatham-2020']
						}
					]
				}
			]
		},
		{
			title: 'Pressure and density',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'Rolling at pain 4, 6 or 8 out of 10 gave the same gain in movement.',
							grade: 'C',
							people: 'One trial, 16 people.',
							refs: ['grabow-2018']
						},
						{
							text: 'A medium ball did better than a hard one.',
							grade: 'C',
							people: 'One small trial, 40 people.',
							refs: ['cheatham-2020']
						},
						{
							text: 'Our default is 3 s a pass with a medium roller or ball.',
							grade: 'C',
							none: NO_STUDY.untested
						}
					]
				},
				{ kind: 'more', slug: 'myth-no-pain-no-gain', label: 'Must it hurt to help?' }
			]
		}
	]
} as const satisfies Article;
