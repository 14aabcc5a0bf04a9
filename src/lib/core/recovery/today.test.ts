import { describe, expect, it } from 'vitest';
import { permit, type GatedRoutine } from '../safety/gates';
import { bodyOf } from './body';
import type { CheckIn } from './check-in';
import { DAY_MS, HOUR_MS, LEGS, NOW_MS, USED, WELL } from './testing';
import { asSaidToday } from './today';

const hands: GatedRoutine = { areas: ['quads'], tool: 'hands', pressure: 'light', techniques: [] };
const roller: GatedRoutine = { ...hands, tool: 'roller', pressure: 'moderate' };
const gun: GatedRoutine = { ...hands, tool: 'gun', techniques: ['percussion-glide'] };
const chest: GatedRoutine = { ...roller, areas: ['chest'] };

function allows(routine: GatedRoutine, change: Partial<CheckIn>, nowMs = NOW_MS) {
	const checkIn = { ...LEGS, ...change };
	const body = asSaidToday(bodyOf({ ...USED, checkIn }, nowMs, DAY_MS), checkIn, nowMs);
	const permission = permit(routine, WELL, [], nowMs, body);
	return 'reason' in permission ? permission.reason.row : permission.kind;
}

describe('what is said on the Recover page closes on every page', () => {
	it('G7: soreness 8 closes everything for a day', () => {
		expect(allows(hands, { soreness: 8 })).toBe('G7');
		expect(allows(chest, { soreness: 8 })).toBe('G7');
		expect(allows(hands, { soreness: 8 }, NOW_MS + 24 * HOUR_MS)).toBe('open');
	});
	it('G7: so does a question that is not answered', () => {
		expect(allows(hands, { soreness: 7, unusual: true })).toBe('G7');
		expect(allows(hands, { soreness: 7, unusual: true, breakdown: false })).toBe('open');
		expect(allows(hands, { inflamed: ['calves'] })).toBe('G7');
		expect(allows(hands, { inflamed: ['calves'], oneCalf: false })).toBe('open');
	});
	it('N3: from 6 light and no gun where it was trained', () => {
		expect(allows(roller, { soreness: 6 })).toBe('N3');
		expect(allows(gun, { soreness: 6 })).toBe('N3');
		expect(allows(hands, { soreness: 6 })).toBe('open');
		expect(allows(chest, { soreness: 6 })).toBe('open');
	});
	it('N2: at 5 nothing firm there', () => {
		const firm: GatedRoutine = { ...roller, pressure: 'firm' };
		const late = { endedAtMs: NOW_MS - 50 * HOUR_MS };
		expect(allows(firm, { ...late, soreness: 5 })).toBe('N2');
		expect(allows(firm, { ...late, soreness: 4 })).toBe('open');
	});
	it('H7: no gun in the first 24 h after something new', () => {
		const after = (hours: number) => ({ unusual: true, endedAtMs: NOW_MS - hours * HOUR_MS });
		expect(allows(gun, after(23))).toBe('H7');
		expect(allows(gun, after(24))).toBe('open');
	});
	it('N3 and H8: no holds, however light', () => {
		const held: GatedRoutine = { ...hands, techniques: ['thumb-hold'] };
		expect(allows(held, {})).toBe('open');
		expect(allows(held, { soreness: 6 })).toBe('N3');
		expect(allows(held, { trainingSoon: true })).toBe('H8');
		expect(allows({ ...held, areas: ['chest'] }, { soreness: 6 })).toBe('open');
		expect(allows({ ...held, areas: ['chest'] }, { trainingSoon: true })).toBe('H8');
	});
	it('H8: light for the hour before training again', () => {
		expect(allows(chest, { trainingSoon: true })).toBe('H8');
		expect(allows(chest, { trainingSoon: true }, NOW_MS + HOUR_MS)).toBe('open');
	});
	it('A6: an overuse rests for 72 h', () => {
		const typing: GatedRoutine = { ...hands, areas: ['forearms-hands'] };
		const began = (hours: number) =>
			({ workout: 'overuse', endedAtMs: NOW_MS - hours * HOUR_MS }) as const;
		expect(allows(typing, began(71))).toBe('A6');
		expect(allows(typing, began(72))).toBe('open');
	});
	it('opens nothing that was closed', () => {
		const checkIn = { ...LEGS, inflamed: ['quads'] as const };
		expect(allows(hands, checkIn)).toBe('G6');
	});
});
