import { describe, expect, it } from 'vitest';
import { findRoutines, type Findable } from './find';

const routine = (title: string, over: Partial<Findable> = {}): Findable => ({
	title,
	areas: ['quads'],
	tool: 'hands',
	pressure: 'light',
	minutes: 10,
	...over
});
const all = [
	routine('Legs', { areas: ['calves', 'quads'], minutes: 12 }),
	routine('Quads'),
	routine('Quads, long', { minutes: 13 }),
	routine('Quads, gun', { tool: 'gun', minutes: 5 }),
	routine('Neck', { areas: ['neck-traps'] })
];
const titles = (wish: Parameters<typeof findRoutines>[1]) => {
	const { routines, letGo } = findRoutines(all, wish);
	return [letGo, ...routines.map((r) => r.title)];
};

describe('findRoutines', () => {
	it('puts what is made for the area and uses the time first', () => {
		expect(titles({ area: 'quads', tools: ['hands'], minutes: 15 })).toEqual([
			'nothing',
			'Quads, long',
			'Quads',
			'Legs'
		]);
		expect(titles({ area: 'quads', tools: ['hands'], minutes: 10 })).toEqual(['nothing', 'Quads']);
	});

	it('offers the closest when nothing fits, and says what it let go', () => {
		expect(titles({ area: 'quads', tools: ['hands'], minutes: 5 })[0]).toBe('minutes');
		expect(titles({ area: 'quads', tools: ['hands'], minutes: 5 })[1]).toBe('Quads');
		expect(titles({ area: 'quads', tools: ['strap'], minutes: 15 }).slice(0, 2)).toEqual([
			'tools',
			'Quads, gun'
		]);
	});

	it('never offers another area', () => {
		expect(titles({ area: 'chest', tools: ['hands'], minutes: 30 })).toEqual(['nothing']);
	});

	it('without an area looks everywhere', () => {
		expect(titles({ area: null, tools: ['hands', 'gun'], minutes: 30 })).toHaveLength(6);
	});
});
