import type { AfterCareCard } from '$lib/core/recovery/after-care';
import type { Grade } from '$lib/core/routine/vocabulary';

export type AfterCareCopy = {
	readonly title: string;
	/** Two lines at most. */
	readonly copy: string;
	/** `safety`: not a claim, so it has no grade. */
	readonly grade: Grade | 'safety';
	/** What is known and what is not, and who should leave it. */
	readonly note: string;
};

/** Content brief section 6. */
export const AFTER_CARE = {
	'move-easy': {
		title: 'Move easy',
		copy: '5–10 min walk or cycling, talk-pace.',
		grade: 'B',
		note: 'Easy exercise gave about the same short relief as massage in one trial of 20 people (Andersen 2013).'
	},
	drink: {
		title: 'Drink',
		copy: 'Drink if you are thirsty, more after a sweaty session.',
		grade: 'C',
		note: 'Massage does not make you need more water than thirst tells you.'
	},
	sleep: {
		title: 'Sleep',
		copy: 'Adults: aim for 7 hours or more.',
		grade: 'A',
		note: 'The grade is for how much sleep adults need (AASM 2015). Trials of massage before bed are small: C (Kennedy 2018, Ntoumas 2025).'
	},
	stretch: {
		title: 'Stretch',
		copy: 'Mild pull, 20–30 s, if you like it.',
		grade: 'B',
		note: 'B for flexibility (ACSM). For soreness it was no better than rest: D (Afonso 2021).'
	},
	cold: {
		title: 'Cold',
		copy: 'Cool water 11–15 °C, up to 11–15 min. Start short.',
		grade: 'B',
		note: 'B for soreness (Machado 2016). After lifting it can blunt gains in muscle and strength (Roberts 2015), so leave it when growth is the goal. Not with heart disease, Raynaud or pregnancy, and never alone.'
	},
	contrast: {
		title: 'Warm and cool',
		copy: 'Alternate warm and cool water.',
		grade: 'C',
		note: 'Better than rest alone, not better than other ways, and all 18 trials were weak (Bieuzen 2013). They used baths, not showers. The cautions of cold water hold here too.'
	},
	'warm-bath': {
		title: 'Warm bath',
		copy: 'Nice before bed. Magnesium salts are optional.',
		grade: 'C',
		note: 'C for comfort. That magnesium passes through the skin is not supported: D (Gröber 2017). No heat on a fresh injury.'
	},
	protein: {
		title: 'Protein',
		copy: '20–40 g per meal, about 1.4–2 g per kg a day if you train.',
		grade: 'B',
		note: 'A position stand of sports nutrition (Jäger 2017). With kidney disease, ask first.'
	},
	plants: {
		title: 'Plants',
		copy: 'Eat colourful food for health.',
		grade: 'D',
		note: 'The grade is for soreness: 50 trials of antioxidants found no meaningful change (Ranchordas 2017). Eat it because it is good food.'
	},
	'vitamin-d': {
		title: 'Vitamin D',
		copy: 'Worth checking if you rarely see sun.',
		grade: 'C',
		note: 'Reviews disagree about sore muscles (Bello 2021, Rojano-Ortega 2022). It matters if you are low. A clinician can test it.'
	},
	'check-tomorrow': {
		title: 'Check tomorrow',
		copy: 'Bruise, more pain or dark urine? Stop and get advice.',
		grade: 'safety',
		note: 'Worse after 24 h means one level lighter for a week. A bruise means that area rests until it clears.'
	}
} as const satisfies Record<AfterCareCard, AfterCareCopy>;
