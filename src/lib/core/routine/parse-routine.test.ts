import { describe, expect, it } from 'vitest';
import { parseRoutine } from './parse-routine';
import type { RoutineInput, Step } from './schema';

const step = {
	technique: 'roll',
	muscle: 'vastus-lateralis',
	side: 'left-then-right',
	seconds: 45,
	pressure: 'moderate',
	painCap: 5,
	tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
	direction: 'knee to hip and back',
	cue: 'Roll the outer front thigh.',
	caution: ''
} as const satisfies Step;

const input = {
	id: 'my-legs-2',
	title: 'My legs',
	areas: ['quads'],
	tool: 'roller',
	stages: ['next-day', 'anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: [],
	startPosition: 'sitting-leg-out',
	position: 'Face down on forearms.',
	safety: 'Stop four fingers above the knee.',
	evidence: { grade: 'C', why: 'Practice only.' },
	steps: [step]
} as const satisfies RoutineInput;

function problems(value: unknown) {
	const result = parseRoutine(value);
	if (result.ok) throw new Error('This should not have been accepted.');
	return result.problems;
}

describe('parseRoutine', () => {
	it('accepts a routine and returns a fresh copy', () => {
		const result = parseRoutine(input);
		expect(result).toEqual({ ok: true, routine: input });
		if (result.ok) expect(result.routine.steps).not.toBe(input.steps);
	});

	it('trims text and survives a trip through JSON', () => {
		const text = JSON.stringify({ ...input, title: '  My legs ' });
		expect(parseRoutine(JSON.parse(text))).toEqual({ ok: true, routine: input });
	});

	it.each([
		['an id with capitals', { id: 'My Legs' }, 'id', /small letters/],
		['an empty title', { title: '  ' }, 'title', /Write something/],
		['a title of 61 characters', { title: 'x'.repeat(61) }, 'title', /60 characters/],
		['a title that is a number', { title: 7 }, 'title', /as text/],
		['a hidden character', { title: 'Legs\u202e' }, 'title', /invisible/],
		['an unknown tool', { tool: 'hammer' }, 'tool', /Pick a tool/],
		['no start position', { startPosition: undefined }, 'startPosition', /Pick a start position/],
		['an unknown start position', { startPosition: 'handstand' }, 'startPosition', /Pick a start/],
		['no area', { areas: [] }, 'areas', /at least one area/],
		['an unknown area', { areas: ['quads', 'belly'] }, 'areas, number 2', /Pick an area/],
		['no step', { steps: [] }, 'steps', /at least one step/],
		['41 steps', { steps: Array.from({ length: 41 }, () => step) }, 'steps', /40 steps/],
		['half a second', { steps: [{ ...step, seconds: 30.5 }] }, 'step 1, seconds', /whole seconds/],
		['91 s', { steps: [step, { ...step, seconds: 91 }] }, 'step 2, seconds', /90 s or less/],
		['seconds as text', { steps: [{ ...step, seconds: '45' }] }, 'step 1, seconds', /number/],
		['no number', { steps: [{ ...step, seconds: NaN }] }, 'step 1, seconds', /number/],
		['a pain cap of 7', { steps: [{ ...step, painCap: 7 }] }, 'step 1, painCap', /more than 6/],
		['an invented muscle', { steps: [{ ...step, muscle: 'psoas' }] }, 'step 1, muscle', /list/],
		['an unknown field', { colour: 'red' }, 'colour', /Remove this field/],
		[
			'an unknown field in a step',
			{ steps: [{ ...step, reps: 3 }] },
			'step 1, reps',
			/Remove this field/
		],
		[
			'a tempo too fast',
			{ steps: [{ ...step, tempo: { kind: 'pulses', everySeconds: 0.1 } }] },
			'step 1, tempo, everySeconds',
			/0.5 s or more/
		]
	])('refuses %s and says where and how to mend it', (_, change, field, fix) => {
		expect(problems({ ...input, ...change })).toEqual([{ field, fix: expect.stringMatching(fix) }]);
	});

	it('reports every problem at once', () => {
		const bad = { ...input, tool: 'hammer', steps: [{ ...step, seconds: 5, painCap: 9 }] };
		expect(problems(bad).map((p) => p.field)).toEqual([
			'tool',
			'step 1, seconds',
			'step 1, painCap'
		]);
	});

	it('does not let a shared file reach the prototype', () => {
		const text = JSON.stringify(input).replace('{', '{"__proto__":{"admin":true},');
		const result = parseRoutine(JSON.parse(text));
		if (result.ok) expect(result.routine).not.toHaveProperty('admin');
		expect({}).not.toHaveProperty('admin');
	});

	it.each([null, undefined, 7, 'routine', [], [input]])('refuses %j without throwing', (value) => {
		expect(parseRoutine(value).ok).toBe(false);
	});
});
