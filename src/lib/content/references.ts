/** A study or review that a claim in Learn rests on. */
export type Reference = {
	/** Surname and initials of the first author, or what the text is where we know no author. */
	readonly authors: string;
	/** Of publication; `null` where we have not seen it. */
	readonly year: number | null;
	/** As indexes abbreviate it. */
	readonly journal: string;
	/** Volume and page, or the number in the Cochrane library. */
	readonly pages?: string;
	readonly doi?: string;
	readonly pmid?: number;
	/** Number in PubMed Central. */
	readonly pmc?: number;
};

/**
 * Every study that Learn names, and no other. Content brief, section 8; abstracts were read, rarely full papers.
 * Beyond the brief, from the papers' own pages: the DOIs of Naderi 2020, Lu 2022, Grieve 2015, Rojano-Ortega 2022 and
 * Cheatham 2025, and the volume of Paschoal 2016.
 */
export const REFERENCES = {
	'aasm-2015': {
		authors: 'Consensus panel (AASM and SRS)',
		year: 2015,
		journal: 'J Clin Sleep Med',
		doi: '10.5664/jcsm.4758'
	},
	'afonso-2021': {
		authors: 'Afonso J',
		year: 2021,
		journal: 'Front Physiol',
		doi: '10.3389/fphys.2021.677581'
	},
	'andersen-2013': {
		authors: 'Andersen LL',
		year: 2013,
		journal: 'J Strength Cond Res',
		doi: '10.1519/JSC.0b013e3182908610'
	},
	'bartsch-2021': {
		authors: 'Bartsch KM',
		year: 2021,
		journal: 'J Clin Med',
		doi: '10.3390/jcm10225360'
	},
	'behm-2020': {
		authors: 'Behm DG',
		year: 2020,
		journal: 'J Strength Cond Res',
		doi: '10.1519/JSC.0000000000003765',
		pmid: 33105383
	},
	'behm-wilke-2019': {
		authors: 'Behm DG, Wilke J',
		year: 2019,
		journal: 'Sports Med',
		doi: '10.1007/s40279-019-01149-y'
	},
	'bello-2021': {
		authors: 'Bello HJ',
		year: 2021,
		journal: 'Nutrients',
		doi: '10.3390/nu13114013'
	},
	'bieuzen-2013': {
		authors: 'Bieuzen F',
		year: 2013,
		journal: 'PLoS ONE',
		doi: '10.1371/journal.pone.0062356'
	},
	'chaudhry-2008': {
		authors: 'Chaudhry H',
		year: 2008,
		journal: 'J Am Osteopath Assoc',
		doi: '10.7556/jaoa.2008.108.8.379'
	},
	'cheatham-2015': {
		authors: 'Cheatham SW',
		year: 2015,
		journal: 'Int J Sports Phys Ther',
		pages: '10(6):827'
	},
	'cheatham-2018': {
		authors: 'Cheatham SW',
		year: 2018,
		journal: 'Int J Sports Phys Ther',
		pages: '13(5):920',
		pmid: 30276024
	},
	'cheatham-2020': {
		authors: 'Cheatham SW',
		year: 2020,
		journal: 'J Hum Kinet',
		doi: '10.2478/hukin-2019-0077'
	},
	'cheatham-stull-2020': {
		authors: 'Cheatham SW, Stull KR',
		year: 2020,
		journal: 'J Sport Rehabil',
		doi: '10.1123/jsr.2018-0261'
	},
	'cheatham-2021': {
		authors: 'Cheatham SW',
		year: 2021,
		journal: 'Int J Sports Phys Ther',
		doi: '10.26603/001c.23530'
	},
	'gun-safety-2025': {
		authors: 'Percussive massage device consumer safety: a critically appraised topic',
		year: 2025,
		journal: 'JFWHP',
		doi: '10.70834/JFWHP-25-0007'
	},
	'chen-2021': {
		authors: 'Chen J',
		year: 2021,
		journal: 'Phys Ther',
		pages: '101(1)',
		pmid: 33156927
	},
	'couture-2015': {
		authors: 'Couture G',
		year: 2015,
		journal: 'Open Orthop J',
		pages: '9:450'
	},
	'crane-2012': {
		authors: 'Crane JD',
		year: 2012,
		journal: 'Sci Transl Med',
		doi: '10.1126/scitranslmed.3002882',
		pmid: 22301554
	},
	'dakic-2023': {
		authors: 'Dakić M',
		year: 2023,
		journal: 'Sports',
		doi: '10.3390/sports11060110'
	},
	'davis-2020': {
		authors: 'Davis HL',
		year: 2020,
		journal: 'BMJ Open Sport Exerc Med',
		doi: '10.1136/bmjsem-2019-000614'
	},
	'diego-2004': {
		authors: 'Diego MA',
		year: 2004,
		journal: 'Int J Neurosci',
		doi: '10.1080/00207450490249446'
	},
	'diego-field-2009': {
		authors: 'Diego MA, Field T',
		year: 2009,
		journal: 'Int J Neurosci',
		pages: '119:630'
	},
	'dupuy-2018': {
		authors: 'Dupuy O',
		year: 2018,
		journal: 'Front Physiol',
		doi: '10.3389/fphys.2018.00403'
	},
	'ernst-2003': {
		authors: 'Ernst E',
		year: 2003,
		journal: 'Rheumatology',
		doi: '10.1093/rheumatology/keg306'
	},
	'ferreira-2023': {
		authors: 'Ferreira RM',
		year: 2023,
		journal: 'J Funct Morphol Kinesiol',
		doi: '10.3390/jfmk8030138'
	},
	'grabow-2018': {
		authors: 'Grabow L',
		year: 2018,
		journal: 'J Strength Cond Res',
		doi: '10.1519/JSC.0000000000001906'
	},
	'greene-2024': {
		authors: 'Greene DR',
		year: 2024,
		journal: 'Muscles',
		doi: '10.3390/muscles3020015'
	},
	'grieve-2015': {
		authors: 'Grieve R',
		year: 2015,
		journal: 'J Bodyw Mov Ther',
		doi: '10.1016/j.jbmt.2014.12.004'
	},
	'grober-2017': {
		authors: 'Gröber U',
		year: 2017,
		journal: 'Nutrients',
		doi: '10.3390/nu9080813'
	},
	'guo-2017': {
		authors: 'Guo J',
		year: 2017,
		journal: 'Front Physiol',
		doi: '10.3389/fphys.2017.00747'
	},
	'haas-2013': {
		authors: 'Haas C',
		year: 2013,
		journal: 'Med Sci Sports Exerc',
		pages: '45:1105',
		pmid: 23274593
	},
	'hemmings-2000': {
		authors: 'Hemmings B',
		year: 2000,
		journal: 'Br J Sports Med',
		doi: '10.1136/bjsm.34.2.109'
	},
	'hinds-2004': {
		authors: 'Hinds T',
		year: 2004,
		journal: 'Med Sci Sports Exerc',
		pages: '36:1308'
	},
	'jager-2017': {
		authors: 'Jäger R',
		year: 2017,
		journal: 'J Int Soc Sports Nutr',
		doi: '10.1186/s12970-017-0177-8'
	},
	'jay-2014': {
		authors: 'Jay K',
		year: 2014,
		journal: 'Int J Sports Phys Ther',
		pmc: 3924612
	},
	'kazeminasab-2024': {
		authors: 'Kazeminasab F',
		year: 2024,
		journal: 'Feyz',
		pages: '28(4):429'
	},
	'kennedy-2018': {
		authors: 'Kennedy AB',
		year: 2018,
		journal: 'BMJ Open Sport Exerc Med',
		doi: '10.1136/bmjsem-2017-000319'
	},
	'kerautret-2021': {
		authors: 'Kerautret Y',
		year: 2021,
		journal: 'PLoS ONE',
		doi: '10.1371/journal.pone.0248031'
	},
	'kong-2018': {
		authors: 'Kong PW',
		year: 2018,
		journal: 'J Sports Sci Med',
		pages: '17:599'
	},
	'konrad-2020': {
		authors: 'Konrad A',
		year: 2020,
		journal: 'J Sports Sci Med',
		pages: '19:690',
		pmid: 33239942
	},
	'leabeater-2024': {
		authors: 'Leabeater AJ',
		year: 2024,
		journal: 'J Athl Train',
		doi: '10.4085/1062-6050-0041.23'
	},
	'leg-massage-case': {
		authors: 'Massive pulmonary embolism after leg massage: a case report',
		year: null,
		journal: 'Int J Cardiovasc Sci'
	},
	'li-2024': {
		authors: 'Li S',
		year: 2024,
		journal: 'Sports Med Open',
		doi: '10.1186/s40798-024-00724-6'
	},
	'loew-2014': {
		authors: 'Loew LM',
		year: 2014,
		journal: 'Cochrane Database Syst Rev',
		pages: 'CD003528.pub2'
	},
	'lu-2022': {
		authors: 'Lu W',
		year: 2022,
		journal: 'Chiropr Man Therap',
		doi: '10.1186/s12998-022-00441-5',
		pmc: 9434898
	},
	'machado-2016': {
		authors: 'Machado AF',
		year: 2016,
		journal: 'Sports Med',
		doi: '10.1007/s40279-015-0431-7'
	},
	'moyer-2011': {
		authors: 'Moyer CA',
		year: 2011,
		journal: 'J Bodyw Mov Ther',
		doi: '10.1016/j.jbmt.2010.06.001'
	},
	'naderi-2020': {
		authors: 'Naderi A',
		year: 2020,
		journal: 'J Athl Train',
		doi: '10.4085/1062-6050-459-18',
		pmc: 6961644
	},
	'nelson-2013': {
		authors: 'Nelson N',
		year: 2013,
		journal: 'J Bodyw Mov Ther',
		doi: '10.1016/j.jbmt.2013.03.002'
	},
	'ntoumas-2025': {
		authors: 'Ntoumas I',
		year: 2025,
		journal: 'Healthcare',
		doi: '10.3390/healthcare13020180'
	},
	'pagaduan-2022': {
		authors: 'Pagaduan JC',
		year: 2022,
		journal: 'Int J Environ Res Public Health',
		doi: '10.3390/ijerph19074315'
	},
	'paschoal-2016': {
		authors: 'Paschoal MA',
		year: 2016,
		journal: 'Fisioter Mov',
		pages: '29(3):487'
	},
	'pearcey-2015': {
		authors: 'Pearcey GEP',
		year: 2015,
		journal: 'J Athl Train',
		doi: '10.4085/1062-6050-50.1.01'
	},
	'pepper-2021': {
		authors: 'Pepper TM',
		year: 2021,
		journal: 'Int J Sports Phys Ther',
		pages: '16(3):651',
		pmid: 34123517
	},
	'poppendieck-2016': {
		authors: 'Poppendieck W',
		year: 2016,
		journal: 'Sports Med',
		doi: '10.1007/s40279-015-0420-x'
	},
	'ranchordas-2017': {
		authors: 'Ranchordas MK',
		year: 2017,
		journal: 'Cochrane Database Syst Rev',
		pages: 'CD009789.pub2'
	},
	'roberts-2015': {
		authors: 'Roberts LA',
		year: 2015,
		journal: 'J Physiol',
		pmc: 4594298
	},
	'rojano-ortega-2022': {
		authors: 'Rojano-Ortega D',
		year: 2022,
		journal: 'J Hum Nutr Diet',
		doi: '10.1111/jhn.13084'
	},
	'sams-2023': {
		authors: 'Sams L',
		year: 2023,
		journal: 'Int J Sports Phys Ther',
		doi: '10.26603/001c.73795'
	},
	'sezik-2024': {
		authors: 'Sezik AÇ',
		year: 2024,
		journal: 'J Sports Sci Med',
		doi: '10.52082/jssm.2024.684'
	},
	'shariff-2023': {
		authors: 'Shariff E',
		year: 2023,
		journal: 'Cureus',
		doi: '10.7759/cureus.33394'
	},
	'smith-1994': {
		authors: 'Smith LL',
		year: 1994,
		journal: 'J Orthop Sports Phys Ther',
		doi: '10.2519/jospt.1994.19.2.93'
	},
	'sulkowski-2022': {
		authors: 'Sulkowski K',
		year: 2022,
		journal: 'Clin Pract Cases Emerg Med',
		doi: '10.5811/cpcem.2022.2.56046'
	},
	'weerapong-2005': {
		authors: 'Weerapong P',
		year: 2005,
		journal: 'Sports Med',
		doi: '10.2165/00007256-200535030-00004'
	},
	'werner-2020': {
		authors: 'Werner R',
		year: 2020,
		journal: 'Massage & Bodywork (endangerment sites)'
	},
	'wiewelhove-2019': {
		authors: 'Wiewelhove T',
		year: 2019,
		journal: 'Front Physiol',
		doi: '10.3389/fphys.2019.00376'
	},
	'wiltshire-2010': {
		authors: 'Wiltshire EV',
		year: 2010,
		journal: 'Med Sci Sports Exerc',
		doi: '10.1249/MSS.0b013e3181c9214f'
	},
	'yin-2014': {
		authors: 'Yin P',
		year: 2014,
		journal: 'Evid Based Complement Alternat Med',
		doi: '10.1155/2014/480956'
	},
	'zainuddin-2005': {
		authors: 'Zainuddin Z',
		year: 2005,
		journal: 'J Athl Train',
		pages: '40(3):174'
	}
} as const satisfies Record<string, Reference>;

export type ReferenceId = keyof typeof REFERENCES;

/** "Grabow L 2018, J Strength Cond Res, doi 10.1519/…": who, when, where, and how to find it. */
export function citation({ authors, year, journal, pages, doi, pmid, pmc }: Reference): string {
	const found = doi
		? `doi ${doi}`
		: pmid !== undefined
			? `PMID ${pmid}`
			: pmc !== undefined
				? `PMC${pmc}`
				: '';
	const name = year === null ? authors : `${authors} ${year}`;
	return [name, journal, pages, found].filter(Boolean).join(', ');
}

/** Where it can be read; `null` where we only know the printed page. */
export function referenceLink({ doi, pmid, pmc }: Reference): string | null {
	if (doi) return `https://doi.org/${doi}`;
	if (pmc !== undefined) return `https://pmc.ncbi.nlm.nih.gov/articles/PMC${pmc}/`;
	return pmid === undefined ? null : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
}
