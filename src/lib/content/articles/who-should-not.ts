import { NO_STUDY, type Article } from '../article';
import { ASK_COPY, ASK_GROUP, LOCAL_SKIP, NOT_MEDICAL, STOP_COPY, STOP_GROUP } from '../conditions';

/** Content brief 3.1. */
export default {
	title: 'Who should not',
	lead: 'Some people should wait, some should ask first, and some places are best left alone.',
	note: 'When to wait, and when to ask first',
	group: 'first',
	order: 2,
	mark: 'block',
	seeds: ['S20', 'S41', 'S53', 'S69', 'S77'],
	sections: [
		{
			title: STOP_GROUP.heading,
			blocks: [
				{ kind: 'text', text: STOP_GROUP.line },
				{
					kind: 'entries',
					basis: {
						text: 'A cautious list, stricter than the experts asked.',
						grade: 'C',
						people:
							'37 experts on rolling agreed on open wounds and broken bones as reasons not to roll, and on local inflammation and a clot as reasons for caution.',
						refs: ['bartsch-2021']
					},
					entries: Object.values(STOP_COPY).map(({ label, line, consequence }) => ({
						term: label,
						lines: [line, consequence].filter(Boolean)
					}))
				}
			]
		},
		{
			title: ASK_GROUP.heading,
			blocks: [
				{ kind: 'text', text: ASK_GROUP.line },
				{
					kind: 'entries',
					basis: {
						text: 'Cautious defaults: nobody has tested where the limits really lie.',
						grade: 'C',
						none: NO_STUDY.practice
					},
					entries: Object.values(ASK_COPY).map(({ label, note }) => ({
						term: label,
						lines: [note]
					}))
				}
			]
		},
		{
			title: 'Skip that place',
			blocks: [
				{
					kind: 'entries',
					basis: {
						text: 'With one of these the rest of the body may be fine.',
						grade: 'C',
						none: NO_STUDY.practice
					},
					entries: [{ term: 'Leave it out until it is gone', lines: LOCAL_SKIP.places }]
				},
				{
					kind: 'text',
					text: 'Overuse, as in a sore forearm: Unknot works the muscles around the sore spot, never the spot itself.'
				}
			]
		},
		{
			title: 'How often does it go wrong?',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'Serious harm from massage is rare, but real: strokes, damaged nerves, bleeding, clots.',
							grade: 'C',
							people: 'Collected case reports, mostly of rough massage or by laypeople.',
							refs: ['ernst-2003']
						},
						{
							text: 'In 11 years, 138 such events were reported.',
							grade: 'C',
							people: 'A review of 40 reports. Nobody counts what is not reported.',
							refs: ['yin-2014']
						},
						{
							text: 'Rubbing hard across a sore elbow or the outer knee has too little evidence behind it.',
							grade: 'C',
							people: 'Review of 2 trials, 57 people.',
							refs: ['loew-2014']
						}
					]
				}
			]
		},
		{
			title: 'What Unknot is not',
			blocks: [{ kind: 'text', text: NOT_MEDICAL }]
		}
	]
} as const satisfies Article;
