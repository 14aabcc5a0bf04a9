import { expect, it } from 'vitest';
import { careFor, type CareContext } from './after-care';

const PLAIN: CareContext = {
	soreness: 2,
	evening: false,
	justTrained: false,
	growth: false,
	watch: false,
	asks: []
};

it.each<[string, Partial<CareContext>, readonly string[]]>([
	['nothing special', {}, ['move-easy', 'drink']],
	['the evening', { evening: true }, ['move-easy', 'sleep']],
	['sore muscles', { soreness: 6 }, ['move-easy', 'cold']],
	['sore muscles that are to grow', { soreness: 6, growth: true }, ['move-easy', 'drink']],
	['a workout just over', { justTrained: true }, ['move-easy', 'drink', 'stretch']],
	['a workout for growth', { justTrained: true, growth: true }, ['move-easy', 'drink', 'protein']],
	['something to watch', { watch: true }, ['move-easy', 'drink', 'check-tomorrow']]
])('with %s', (_what, change, cards) => {
	expect(careFor({ ...PLAIN, ...change })).toEqual(cards);
});

it.each(['heart-or-vessels', 'pregnancy', 'numbness'] as const)('never cold with %s', (ask) => {
	expect(careFor({ ...PLAIN, soreness: 7, asks: [ask] })).not.toContain('cold');
});
