import { maxPainCap } from '$lib/core/routine/techniques';
import { AFTER_CARE } from '../after-care';
import { NO_STUDY, type Article } from '../article';
import { HELP_CARD } from '../red-flags';

const CAP = {
	light: maxPainCap('effleurage', 'light'),
	knead: maxPainCap('petrissage', 'light'),
	moderate: maxPainCap('roll', 'moderate'),
	firm: maxPainCap('roll', 'firm')
};

/** Content brief 3.5. */
export default {
	title: 'Good discomfort or bad pain',
	lead: 'You are the only one who can feel the difference.',
	note: 'Stay with it, ease off, or stop',
	group: 'first',
	order: 1,
	mark: 'shield',
	seeds: ['S20', 'S41', 'S47', 'S52'],
	sections: [
		{
			title: '',
			blocks: [
				{
					kind: 'feel',
					good: {
						title: 'Stay with it',
						items: [
							'Dull and broad, in the muscle',
							'Face relaxed, breath easy',
							'Fades within about 3 breaths',
							'Gone when you ease off, no worse tomorrow'
						]
					},
					bad: {
						title: 'Ease off, or stop',
						items: [
							'Sharp, stabbing, burning or electric',
							'Tingling, numb, or throbbing with your pulse',
							'In a joint, or on bone',
							'You hold your breath or grimace',
							'Builds while you hold, lingers over 1 min, or bruises'
						]
					}
				}
			]
		},
		{
			title: 'A number helps',
			blocks: [
				{
					kind: 'text',
					text: `0 is nothing, 10 is the worst. Light steps stay at ${CAP.light}, kneads at ${CAP.knead}, moderate at ${CAP.moderate}, firm at ${CAP.firm}. Nothing in Unknot asks for ${CAP.firm + 1}.`
				},
				{ kind: 'cap', cap: CAP.firm }
			]
		},
		{
			title: 'The next-day test',
			blocks: [{ kind: 'text', text: AFTER_CARE['check-tomorrow'].note }]
		},
		{
			title: 'What the studies support',
			blocks: [
				{
					kind: 'claims',
					claims: [
						{
							text: 'Rolling at 4, 6 or 8 out of 10 gave the same gain in movement.',
							grade: 'C',
							people: 'One trial, 16 people. So we cap low.',
							refs: ['grabow-2018']
						},
						{
							text: 'A hard ball did worse than a softer one.',
							grade: 'C',
							people: 'One small trial, 40 people.',
							refs: ['cheatham-2020']
						},
						{
							text: 'The list of good and bad signs is practice knowledge.',
							grade: 'C',
							none: NO_STUDY.untested
						}
					]
				}
			]
		},
		{
			title: 'Get help',
			blocks: [
				{
					kind: 'list',
					items: Object.values(HELP_CARD.lines).map(
						({ lead, text }) => `${lead}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`
					)
				},
				{
					kind: 'more',
					slug: 'red-flags',
					label: 'All red flags, and what to do after a sharp pain'
				}
			]
		}
	]
} as const satisfies Article;
