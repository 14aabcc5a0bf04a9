import { TOOL_LABEL, TOOLS } from '$lib/core/routine/vocabulary';
import { NO_STUDY, type Article } from '../article';
import { TOOL_TEACHING } from '../tools';

/** Content brief S15, S16, S49–S54, S79, and 3.3 for the gun. */
export default {
	title: 'Tools',
	lead: 'Your hands are enough. What a roller, a ball, a stick or a gun adds, and what it must not touch.',
	note: 'Hands, roller, ball, stick, gun, strap',
	group: 'how-to',
	order: 6,
	mark: 'ball',
	seeds: ['S14', 'S15', 'S16', 'S49', 'S50', 'S51', 'S52', 'S53', 'S54', 'S79'],
	sections: [
		{
			title: '',
			blocks: [
				{
					kind: 'entries',
					basis: {
						text: 'A tool is different from a therapist, and good enough for every day.',
						grade: 'C',
						none: NO_STUDY.practice
					},
					entries: TOOLS.map((tool) => ({
						term: TOOL_LABEL[tool],
						// A gun's own line says the same as its caution.
						lines:
							tool === 'gun'
								? [TOOL_TEACHING[tool].caution]
								: [`${TOOL_TEACHING[tool].line}.`, TOOL_TEACHING[tool].caution]
					}))
				},
				{
					kind: 'text',
					text: 'The first time with a tool: half the time, light, lowest speed. We sell nothing and link to no shop. Any ball works.'
				}
			]
		},
		{
			title: 'Soft or hard',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'A medium ball did better than a hard one, for movement and for tenderness.',
							grade: 'C',
							people: 'One small trial, 40 people.',
							refs: ['cheatham-2020']
						},
						{
							text: 'Rolling the foot on a ball let people reach further toward their toes.',
							grade: 'C',
							people: 'One small trial, straight afterwards.',
							refs: ['grieve-2015']
						},
						{
							text: 'A roller gives more movement for a short while, with no loss in tests.',
							grade: 'B',
							people: 'Review of 14 papers.',
							refs: ['cheatham-2015']
						}
					]
				}
			]
		},
		{
			title: 'About guns',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: '5 min on the calf gave 5.4° more ankle movement. Strength was the same.',
							grade: 'C',
							people: 'One trial, 16 people.',
							refs: ['konrad-2020']
						},
						{
							text: '5 min on the calf after exercise did not help recovery, and was slightly more sore at once.',
							grade: 'C',
							people: 'One trial, 65 people.',
							refs: ['leabeater-2024']
						},
						{
							text: 'Low to medium speed, 30 s to 3 min in all, is the usual practice.',
							grade: 'C',
							people: 'A survey of 425 people. We stop at 60 s a muscle.',
							refs: ['cheatham-2021']
						},
						{
							text: 'Guns have hurt people: muscle breakdown, a torn neck artery, bleeding in the belly wall, eye injuries.',
							grade: 'C',
							people: 'Five single cases. The cause is likely, not certain.',
							refs: ['gun-safety-2025', 'chen-2021', 'sulkowski-2022']
						},
						{
							text: 'A gun warms you only if its head is heated.',
							grade: 'C',
							none: NO_STUDY.practice
						}
					]
				}
			]
		}
	]
} as const satisfies Article;
