import { NO_STUDY, type Article } from '../article';
import { RED_FLAG_COPY } from '../red-flags';

/** Content brief S25–S27 and Nelson 2013. */
export default {
	title: 'Why am I sore?',
	lead: 'Work you are not used to, and a few days of patience.',
	note: 'What is going on, and how long it lasts',
	group: 'evidence',
	order: 1,
	mark: 'B',
	seeds: ['S6', 'S20', 'S25', 'S26', 'S27', 'S46', 'S76'],
	sections: [
		{
			title: 'What is going on',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'New work irritates muscle, above all work where it lengthens under load: walking downhill, lowering a weight.',
							grade: 'C',
							none: NO_STUDY.textbook
						},
						{
							text: 'The body rebuilds what was strained, a little stronger.',
							grade: 'C',
							none: NO_STUDY.textbook
						}
					]
				},
				{ kind: 'more', slug: 'myths', label: 'What people say it is: the myths' }
			]
		},
		{
			title: 'How long it lasts',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'It starts 12–24 h later, is worst at about 48 h, and fades by itself in days.',
							grade: 'B',
							people: 'A review of studies on soreness and massage.',
							refs: ['nelson-2013']
						},
						{
							text: 'Massage may take the edge off. It is not needed for it to fade.',
							grade: 'B',
							people: 'Review of 29 trials, 1,012 people: a small effect.',
							refs: ['davis-2020']
						},
						{
							text: 'After 10 min of massage, signals of inflammation in the muscle were lower.',
							grade: 'C',
							people: 'One study of 11 men who had small samples of muscle taken.',
							refs: ['crane-2012']
						}
					]
				},
				{ kind: 'more', slug: 'does-it-ease-soreness', label: 'Does massage ease soreness?' }
			]
		},
		{
			title: 'When it is not that',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'Ordinary soreness is dull, in the muscle you worked, and usually on both sides. After the second day it gets better.',
							grade: 'C',
							none: NO_STUDY.practice
						},
						{
							text: `${RED_FLAG_COPY['dark-urine'].label}, or pain and weakness far beyond your training: think of muscle breakdown. Get medical care now.`,
							grade: 'C',
							none: NO_STUDY.practice
						}
					]
				},
				{ kind: 'more', slug: 'red-flags', label: 'All red flags' }
			]
		}
	]
} as const satisfies Article;
