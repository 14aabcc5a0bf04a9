import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS, PRESSURE_LEVEL, PRESSURES, TOOLS } from '../routine/vocabulary';
import { ASK_CONDITIONS, STOP_CONDITIONS, type Profile } from '../safety/types';
import type { Known, SessionDigest } from './body';
import { WORKOUTS, type CheckIn } from './check-in';
import { recommend, type Advice, type Recommendable } from './recommend';
import { CATALOGUE, DAY_MS, done, HOUR_MS, LEGS, NOW_MS, USED, WELL } from './testing';

type Given = {
	checkIn?: Partial<CheckIn>;
	profile?: Partial<Profile>;
	known?: Partial<Omit<Known, 'checkIn'>>;
};

function advise({ checkIn, profile, known }: Given = {}): Advice<Recommendable> {
	return recommend(
		{ ...LEGS, ...checkIn },
		{ ...WELL, ...profile },
		{ ...USED, ...known },
		CATALOGUE,
		NOW_MS,
		DAY_MS
	);
}

const after = (hours: number) => ({ endedAtMs: NOW_MS - hours * HOUR_MS });
const ids = ({ cards }: Advice<Recommendable>) => cards.map(({ routine }) => routine.id);
const with_ = (...sessions: SessionDigest[]) => ({ sessions: [...USED.sessions, ...sessions] });
/** All that could come up: by one after the other being asked for and taken out. */
function everything(given: Given): readonly Recommendable[] {
	const found: Recommendable[] = [];
	let left = CATALOGUE;
	for (;;) {
		const { cards } = recommend(
			{ ...LEGS, ...given.checkIn },
			{ ...WELL, ...given.profile },
			{ ...USED, ...given.known },
			left,
			NOW_MS,
			DAY_MS
		);
		if (cards.length === 0) return found;
		found.push(...cards.map(({ routine }) => routine));
		left = left.filter((routine) => !found.includes(routine));
	}
}

describe('the decision table, row by row', () => {
	it.each([{ redFlag: true }, { breakdown: true }, { oneCalf: true }])(
		'G1: a red flag leaves nothing but help, %j',
		(checkIn) => {
			const advice = advise({ checkIn });
			expect(advice.nothing).toBe('help');
			expect(advice.cards).toEqual([]);
		}
	);

	it('G1: a red flag of the last day still holds', () => {
		const block = {
			id: 'x',
			area: 'all' as const,
			reason: 'red-flag' as const,
			fromMs: NOW_MS - HOUR_MS,
			untilMs: NOW_MS + HOUR_MS
		};
		expect(advise({ known: { blocks: [block] } }).nothing).toBe('help');
	});

	it('G2: ill, or a hard stop, or nothing answered: no routine', () => {
		expect(advise({ checkIn: { ill: true } }).nothing).toBe('rest');
		expect(advise({ profile: { stops: ['fever'] } }).nothing).toBe('rest');
		expect(advise({ profile: { answeredAtMs: null } }).nothing).toBe('rest');
	});

	it('G3: ask first, not cleared: light by hand alone', () => {
		const profile = { asks: [{ condition: 'blood-thinners' as const, cleared: false }] };
		const all = everything({ profile });
		expect(all.length).toBeGreaterThan(0);
		for (const { tool, pressure } of all) expect([tool, pressure]).toEqual(['hands', 'light']);
	});

	it('G3: what stays closed when cleared: inner legs and gun in pregnancy, rollers on the trunk with brittle bones', () => {
		const pregnant = everything({ profile: { asks: [{ condition: 'pregnancy', cleared: true }] } });
		expect(pregnant.map(({ id }) => id)).not.toContain('adductors-hands');
		expect(pregnant.map(({ tool }) => tool)).not.toContain('gun');
		const brittle = everything({
			profile: { asks: [{ condition: 'osteoporosis', cleared: true }] }
		});
		expect(brittle.map(({ id }) => id)).not.toContain('upper-back-roller');
		expect(brittle.map(({ id }) => id)).toContain('quads-roller');
	});

	it('G4: an injury closes its area for 72 h, and then leaves the muscles around it, lightly', () => {
		for (const hours of [71, 73]) {
			const marks = [
				{ area: 'quads' as const, kind: 'injury' as const, atMs: NOW_MS - hours * HOUR_MS }
			];
			const all = everything({ known: { marks } });
			expect(all.some(({ areas }) => areas.includes('quads'))).toBe(false);
			expect(all.some(({ areas }) => areas.includes('glutes'))).toBe(true);
			expect(advise({ known: { marks } }).rows).toContain('G4');
		}
		const over = [
			{ area: 'quads' as const, kind: 'injury' as const, atMs: NOW_MS - 100 * HOUR_MS },
			{ area: 'quads' as const, kind: 'over' as const, atMs: NOW_MS - HOUR_MS }
		];
		expect(everything({ known: { marks: over } }).some((r) => r.areas.includes('quads'))).toBe(
			true
		);
	});

	it('G4: an end ends neither a fresh injury, nor, when it is still to come, anything', () => {
		for (const [kind, saidAgo, overAgo] of [
			['injury', 2, 1],
			['bruised', 2, -1]
		] as const) {
			const marks = [
				{ area: 'quads' as const, kind, atMs: NOW_MS - saidAgo * HOUR_MS },
				{ area: 'quads' as const, kind: 'over' as const, atMs: NOW_MS - overAgo * HOUR_MS }
			];
			expect(everything({ known: { marks } }).some((r) => r.areas.includes('quads'))).toBe(false);
		}
	});

	it('G5: an area flagged sharp is closed until its time', () => {
		const block = {
			id: 'x',
			area: 'quads' as const,
			reason: 'sharp' as const,
			fromMs: NOW_MS - HOUR_MS,
			untilMs: NOW_MS + HOUR_MS
		};
		const advice = advise({ known: { blocks: [block] } });
		expect(advice.rows).toContain('G5');
		expect(ids(advice).length).toBeGreaterThan(0);
		expect(advice.cards.some(({ routine }) => routine.areas.includes('quads'))).toBe(false);
	});

	it('G6: hot, swollen or painful to a light touch closes the area; calves ask about one leg', () => {
		const quads = everything({ checkIn: { inflamed: ['quads'] } });
		expect(quads.some(({ areas }) => areas.includes('quads'))).toBe(false);
		expect(quads.length).toBeGreaterThan(0);
		expect(advise({ checkIn: { inflamed: ['calves'] } }).nothing).toBe('ask-one-calf');
		expect(advise({ checkIn: { inflamed: ['calves'], oneCalf: false } }).nothing).toBeNull();
	});

	it('G7: soreness 8 and more: no massage; from 7 after something new three signs are asked about', () => {
		expect(advise({ checkIn: { soreness: 8 } }).nothing).toBe('rest');
		expect(advise({ checkIn: { soreness: 7 } }).nothing).toBeNull();
		expect(advise({ checkIn: { soreness: 7, unusual: true } }).nothing).toBe('ask-breakdown');
		expect(
			advise({ checkIn: { soreness: 7, unusual: true, breakdown: false } }).nothing
		).toBeNull();
		expect(advise({ checkIn: { soreness: 7, unusual: true, breakdown: true } }).nothing).toBe(
			'help'
		);
	});

	it.each([
		{ row: 'H1', hours: 0.5, cap: 'light', most: 10 },
		{ row: 'H2', hours: 1, cap: 'light', most: 12 },
		{ row: 'H3', hours: 6, cap: 'light', most: 15 },
		{ row: 'H4', hours: 20, cap: 'moderate', most: 15 },
		{ row: 'H5', hours: 48, cap: 'firm', most: 15 }
	])('$row: at $hours h the cap is $cap and $most min', ({ row, hours, cap, most }) => {
		const advice = advise({ checkIn: after(hours) });
		expect(advice.rows.filter((r) => /^H[1-6]$/.test(r))).toEqual([row]);
		expect(advice.cap).toBe(cap);
		for (const { minutes, stages } of everything({ checkIn: after(hours) })) {
			expect(minutes).toBeLessThanOrEqual(most);
			if (hours < 20) expect(stages.some((s) => s !== 'next-day' && s !== 'two-days')).toBe(true);
		}
	});

	it('H4: the next day opens at 20 h, so that tomorrow morning works', () => {
		expect(advise({ checkIn: after(19.9) }).cap).toBe('light');
		expect(everything({ checkIn: after(20) }).map(({ id }) => id)).toContain('quads-roller');
	});

	it('H5: firm only at soreness 4 or less, and not tender', () => {
		expect(advise({ checkIn: { ...after(50), soreness: 4 } }).cap).toBe('firm');
		expect(advise({ checkIn: { ...after(50), soreness: 5 } }).cap).toBe('moderate');
		expect(advise({ checkIn: { ...after(50), tender: true } }).cap).toBe('moderate');
		expect(advise({ checkIn: { ...after(50), soreness: null } }).cap).toBe('moderate');
	});

	it('H6: nothing in 72 h: moderate; firm after two moderate sessions that were comfortable', () => {
		expect(advise({ checkIn: { endedAtMs: null } }).cap).toBe('moderate');
		const good = done({ pressure: 'moderate', endedAtMs: NOW_MS - 5 * 24 * HOUR_MS });
		const known = with_(good, good);
		expect(advise({ checkIn: { endedAtMs: null }, known }).cap).toBe('firm');
		for (const bad of [{ hurt: true }, { feel: 'bruised' }, { nextDay: 'worse' }] as const)
			expect(
				advise({ checkIn: { endedAtMs: null }, known: with_(good, { ...good, ...bad }) }).cap
			).toBe('moderate');
	});

	it('H7: new or unusually hard: one stage later, no gun on the first day', () => {
		const unusual = true;
		expect(advise({ checkIn: { ...after(23), unusual } }).cap).toBe('light');
		expect(everything({ checkIn: { ...after(23), unusual } }).map((r) => r.tool)).not.toContain(
			'gun'
		);
		expect(advise({ checkIn: { ...after(25), unusual } }).cap).toBe('moderate');
		expect(advise({ checkIn: { ...after(71), unusual } }).cap).toBe('moderate');
		expect(everything({ checkIn: { ...after(71), unusual } }).map((r) => r.pressure)).not.toContain(
			'firm'
		);
	});

	it('H8: training again within the hour: light, no holds, at most 60 s on a muscle', () => {
		const all = everything({ checkIn: { trainingSoon: true } });
		expect(all.map(({ id }) => id)).toEqual(['hamstrings-hands']);
	});

	it('N1: soreness 0 to 3 leaves the cap of the stage', () => {
		expect(advise({ checkIn: { soreness: 3 } })).toMatchObject({ cap: 'moderate' });
		expect(advise({ checkIn: { soreness: 3 } }).rows).toContain('N1');
	});

	it('N2: 4 leaves it, 5 caps at moderate', () => {
		expect(advise({ checkIn: { ...after(50), soreness: 4 } }).cap).toBe('firm');
		expect(advise({ checkIn: { ...after(50), soreness: 5 } }).cap).toBe('moderate');
		expect(advise({ checkIn: { soreness: 5 } }).rows).toContain('N2');
	});

	it('N3: 6 and 7: light, the gentle pack, no gun and no holds', () => {
		const given = { checkIn: { soreness: 6 } };
		expect(advise(given)).toMatchObject({ cap: 'light' });
		expect(ids(advise(given))[0]).toBe('doms-legs');
		const names = everything(given).map(({ id }) => id);
		expect(names).not.toContain('calves-gun');
		expect(names).not.toContain('glutes-thumbs');
	});

	const deep = (daysAgo: number, area: 'chest' | 'quads' = 'chest') =>
		done({ pressure: 'firm', areas: [area], endedAtMs: NOW_MS - daysAgo * 24 * HOUR_MS });

	it('F1: two deep sessions in a week are said', () => {
		expect(advise({ known: with_(deep(3), deep(5)) }).notices).toEqual(['F1']);
		expect(advise({ known: with_(deep(3), deep(8)) }).notices).toEqual([]);
	});

	it('F2: three cap the week at moderate', () => {
		const given = { checkIn: after(50), known: with_(deep(3), deep(4), deep(5)) };
		expect(advise(given)).toMatchObject({ cap: 'moderate', notices: ['F2'] });
	});

	it('F3: within 48 h of deep work an area is light', () => {
		const names = everything({ checkIn: after(50), known: with_(deep(1, 'quads')) }).map(
			(r) => r.id
		);
		expect(names).not.toContain('quads-roller');
		expect(names).toContain('quads-hands');
		expect(names).toContain('glutes-ball');
	});

	it('F4: 120 s with the gun on a muscle today: no gun there', () => {
		const gun = done({
			endedAtMs: NOW_MS - 2 * HOUR_MS,
			tool: 'gun',
			areas: ['calves'],
			gunSeconds: { calves: 120 }
		});
		expect(everything({}).map(({ id }) => id)).toContain('calves-gun');
		expect(everything({ known: with_(gun) }).map(({ id }) => id)).not.toContain('calves-gun');
		const yesterday = { ...gun, endedAtMs: DAY_MS - 1 };
		expect(everything({ known: with_(yesterday) }).map(({ id }) => id)).toContain('calves-gun');
	});

	it('F5: more than half an hour today is said', () => {
		const long = done({ endedAtMs: NOW_MS - HOUR_MS, playedSeconds: 1801 });
		expect(advise({ known: with_(long) }).notices).toEqual(['F5']);
	});

	it('F6: light is fine every day', () => {
		const light = advise().cards.find(({ routine }) => routine.pressure === 'light');
		expect(light?.rows).toContain('F6');
		expect(advise().notices).toEqual([]);
	});

	it('W1: before bed: by hand, slow, nothing firm, no gun', () => {
		expect(everything({ checkIn: { bedtime: true } }).map(({ id }) => id)).toEqual([
			'calves-hands'
		]);
	});

	it('W2: by day nothing changes', () => {
		expect(advise().rows).toContain('W2');
	});

	it.each([
		{ row: 'A1', workout: 'legs', first: 'quads' },
		{ row: 'A2', workout: 'hiit', first: 'quads' },
		{ row: 'A3', workout: 'run', first: 'calves' },
		{ row: 'A4', workout: 'upper-body', first: 'chest' },
		{ row: 'A5', workout: 'desk', first: 'neck-traps' },
		{ row: 'A6', workout: 'overuse', first: 'forearms-hands' }
	] as const)('$row: after $workout begins with $first', ({ row, workout, first }) => {
		const checkIn = { workout, tools: ['hands'] as const, ...(row === 'A6' ? after(80) : {}) };
		const advice = advise({ checkIn });
		expect(advice.rows).toContain(row);
		expect(advice.cards[0]?.routine.areas[0]).toBe(first);
		expect(advice.cards[0]?.rows).toContain(row);
	});

	it('A6: an overuse rests for 72 h from when it began', () => {
		const forearms = (hours: number) =>
			everything({ checkIn: { ...after(hours), workout: 'overuse' } }).some(({ areas }) =>
				areas.includes('forearms-hands')
			);
		expect(forearms(71)).toBe(false);
		expect(forearms(72)).toBe(true);
	});

	it('A3: moderate at most after a run or a ride', () => {
		expect(advise({ checkIn: { ...after(60), workout: 'run' } }).cap).toBe('moderate');
	});

	it('T1: only tools that are there', () => {
		for (const { tool } of everything({ checkIn: { tools: ['ball'] } }))
			expect(['hands', 'ball']).toContain(tool);
	});

	it('T2: a tool for the first time: lightly', () => {
		const known = { sessions: [] };
		const all = everything({ known });
		for (const { tool, pressure } of all) if (tool !== 'hands') expect(pressure).toBe('light');
		expect(all.map(({ id }) => id)).toContain('calves-roller-light');
	});

	it('M1: five minutes or less', () => {
		expect(everything({ checkIn: { minutes: 5 } }).map(({ id }) => id)).toEqual([
			'hamstrings-hands'
		]);
	});

	it('M2: never beyond what there is, nor beyond 30 min', () => {
		for (const minutes of [6, 12, 30, 90, Infinity])
			for (const routine of everything({ checkIn: { minutes } }))
				expect(routine.minutes).toBeLessThanOrEqual(Math.min(30, minutes));
	});

	it('C1: a tip comes with every advice', () => {
		expect(advise().rows).toContain('C1');
	});

	it('C2: worse the day after: one level lighter for a week; bruised: closed until it clears', () => {
		const worse = done({
			areas: ['quads'],
			pressure: 'moderate',
			nextDay: 'worse',
			nextDayAtMs: NOW_MS - 24 * HOUR_MS
		});
		const names = everything({ known: with_(worse) }).map(({ id }) => id);
		expect(names).not.toContain('quads-roller');
		expect(names).toContain('quads-hands');
		// Lighter than what was really used, not than what the routine is made for.
		const firm = { ...worse, pressure: 'firm', pressures: { quads: 'moderate' } } as const;
		expect(everything({ known: with_(firm) }).map(({ id }) => id)).not.toContain('quads-roller');
		const old = { ...worse, nextDayAtMs: NOW_MS - 8 * 24 * HOUR_MS };
		expect(everything({ known: with_(old) }).map(({ id }) => id)).toContain('quads-roller');
		const marks = [
			{ area: 'quads' as const, kind: 'bruised' as const, atMs: NOW_MS - 900 * HOUR_MS }
		];
		expect(everything({ known: { marks } }).some((r) => r.areas.includes('quads'))).toBe(false);
	});
});

describe('the cards', () => {
	it('are three, one of them light, each with its reasons', () => {
		const { cards } = advise();
		expect(cards).toHaveLength(3);
		expect(cards.map(({ routine }) => routine.pressure)).toContain('light');
		for (const { rows } of cards) expect(rows.length).toBeGreaterThan(0);
	});

	it('say when what is closed by time opens', () => {
		const [later] = advise({ checkIn: after(26) }).later;
		expect(later).toMatchObject({
			routine: { id: 'quads-deep' },
			opensAtMs: NOW_MS + 22 * HOUR_MS
		});
	});
});

describe('whatever is answered', () => {
	const time = fc.oneof(
		fc.integer({ min: -200, max: 200 }).map((h) => NOW_MS + h * HOUR_MS),
		fc.constantFrom(NaN, Infinity, -Infinity, 0)
	);
	const checkIn: fc.Arbitrary<CheckIn> = fc.record({
		answeredAtMs: time,
		workout: fc.constantFrom(...WORKOUTS),
		endedAtMs: fc.option(time),
		unusual: fc.boolean(),
		soreness: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom(NaN, -1, 99, null)),
		tender: fc.boolean(),
		inflamed: fc.subarray([...AREAS], { maxLength: 2 }),
		ill: fc.boolean(),
		redFlag: fc.boolean(),
		breakdown: fc.option(fc.boolean()),
		oneCalf: fc.option(fc.boolean()),
		tools: fc.subarray([...TOOLS]),
		minutes: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constantFrom(NaN, Infinity)),
		trainingSoon: fc.boolean(),
		bedtime: fc.boolean(),
		growth: fc.boolean()
	});
	const profile: fc.Arbitrary<Profile> = fc.record({
		understoodAtMs: fc.constantFrom(1, null),
		answeredAtMs: fc.constantFrom(1, 1, 1, null),
		stops: fc.oneof(fc.constant([]), fc.subarray([...STOP_CONDITIONS], { maxLength: 1 })),
		asks: fc
			.subarray([...ASK_CONDITIONS], { maxLength: 2 })
			.chain((list) =>
				fc.tuple(
					...list.map((condition) =>
						fc.record({ condition: fc.constant(condition), cleared: fc.boolean() })
					)
				)
			),
		tools: fc.subarray([...TOOLS])
	});
	const session: fc.Arbitrary<SessionDigest> = fc.record({
		id: fc.string(),
		areas: fc.subarray([...AREAS], { minLength: 1, maxLength: 3 }),
		tool: fc.constantFrom(...TOOLS),
		pressure: fc.constantFrom(...PRESSURES),
		pressures: fc.constantFrom({}, { calves: 'light' }),
		endedAtMs: time,
		playedSeconds: fc.integer({ min: 0, max: 4000 }),
		gunSeconds: fc.constantFrom({}, { calves: 130 }),
		hurt: fc.boolean(),
		feel: fc.constantFrom('looser', 'bruised', null),
		nextDay: fc.constantFrom('better', 'worse', 'bruised', null),
		nextDayAtMs: fc.option(time)
	});
	const known: fc.Arbitrary<Omit<Known, 'checkIn'>> = fc.record({
		blocks: fc.array(
			fc.record({
				id: fc.string(),
				area: fc.constantFrom(...AREAS),
				reason: fc.constantFrom('sharp', 'injury', 'user'),
				fromMs: time,
				untilMs: time
			}),
			{ maxLength: 2 }
		),
		marks: fc.array(
			fc.record({
				area: fc.constantFrom(...AREAS),
				kind: fc.constantFrom('bruised', 'injury', 'over'),
				atMs: time
			}),
			{ maxLength: 3 }
		),
		sessions: fc.array(session, { maxLength: 5 })
	});
	const all = (c: CheckIn, p: Profile, k: Omit<Known, 'checkIn'>) =>
		recommend(c, p, k, CATALOGUE, NOW_MS, DAY_MS);

	it('no routine is over its cap, in a closed area, with a tool that is not there, or over 30 min', () => {
		fc.assert(
			fc.property(checkIn, profile, known, (c, p, k) => {
				const { cards, cap, body, nothing } = all(c, p, k);
				expect(nothing === null).toBe(cards.length > 0);
				expect(cards.length).toBeLessThanOrEqual(3);
				for (const { routine } of cards) {
					expect(PRESSURE_LEVEL[routine.pressure]).toBeLessThanOrEqual(PRESSURE_LEVEL[cap]);
					expect(routine.minutes).toBeLessThanOrEqual(30);
					expect(['hands', ...c.tools]).toContain(routine.tool);
					if ((c.soreness ?? 0) >= 6) {
						expect(routine.techniques).not.toContain('percussion-glide');
						expect(routine.techniques.join()).not.toContain('hold');
					}
					expect(body.closed).toBeNull();
					for (const area of routine.areas) {
						const state = body.areas[area];
						expect(state.closed).toBeNull();
						expect(PRESSURE_LEVEL[routine.pressure]).toBeLessThanOrEqual(PRESSURE_LEVEL[state.cap]);
						if (routine.tool === 'gun') expect(state.noGun).toBeNull();
					}
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('another warning never widens what is allowed', () => {
		const warnings: fc.Arbitrary<
			(c: CheckIn, k: Omit<Known, 'checkIn'>) => [CheckIn, Omit<Known, 'checkIn'>]
		> = fc.oneof(
			fc
				.constantFrom<Partial<CheckIn>>(
					{ redFlag: true },
					{ ill: true },
					{ tender: true },
					{ trainingSoon: true },
					{ unusual: true },
					{ breakdown: true },
					{ oneCalf: true },
					{ bedtime: true }
				)
				.map(
					(more) => (c: CheckIn, k: Omit<Known, 'checkIn'>) =>
						[{ ...c, ...more }, k] as [CheckIn, typeof k]
				),
			fc
				.constantFrom(...AREAS)
				.map(
					(area) => (c: CheckIn, k: Omit<Known, 'checkIn'>) =>
						[{ ...c, inflamed: [...c.inflamed, area] }, k] as [CheckIn, typeof k]
				),
			fc.constantFrom(...AREAS).map(
				(area) => (c: CheckIn, k: Omit<Known, 'checkIn'>) =>
					[
						c,
						{
							...k,
							marks: [...k.marks, { area, kind: 'bruised', atMs: NOW_MS }],
							blocks: [
								...k.blocks,
								{ id: 'w', area, reason: 'sharp', fromMs: NOW_MS, untilMs: NOW_MS + HOUR_MS }
							]
						}
					] as [CheckIn, typeof k]
			)
		);
		fc.assert(
			fc.property(checkIn, profile, known, warnings, (c, p, k, warn) => {
				const allowed = new Set<string>();
				let left = CATALOGUE;
				for (;;) {
					const { cards } = recommend(c, p, k, left, NOW_MS, DAY_MS);
					if (cards.length === 0) break;
					for (const { routine } of cards) allowed.add(routine.id);
					left = left.filter(({ id }) => !allowed.has(id));
				}
				const [c2, k2] = warn(c, k);
				const warned = all(c2, p, k2);
				expect(PRESSURE_LEVEL[warned.cap]).toBeLessThanOrEqual(PRESSURE_LEVEL[all(c, p, k).cap]);
				for (const { routine } of warned.cards) expect(allowed).toContain(routine.id);
			}),
			{ numRuns: 400 }
		);
	});
});
