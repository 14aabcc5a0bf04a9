import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { anApp, renderWith } from '../../tests/support/with-app';
import FirstRun from './FirstRun.svelte';

async function setup(profile?: Parameters<typeof anApp>[0]) {
	const app = await anApp(profile);
	const user = userEvent.setup();
	renderWith(app, FirstRun);
	const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
	const tick = (name: string | RegExp) => user.click(screen.getByRole('checkbox', { name }));
	const heading = () => screen.getByRole('heading', { level: 1 });
	return { app, user, press, tick, heading };
}

describe('first run', () => {
	it('says what it is not before anything else, and cannot be skipped or dismissed', async () => {
		const { app, user, heading } = await setup();
		expect(screen.getByRole('dialog', { name: /slow, guided/i })).toBeVisible();
		expect(screen.getByText('Not medical advice.')).toBeVisible();
		expect(heading()).toHaveFocus();
		expect(screen.getAllByRole('button').map((b) => b.textContent)).toEqual(['I understand']);
		await user.keyboard('{Escape}');
		expect(heading()).toHaveTextContent('Slow, guided');
		expect(app.gate.kind).toBe('unanswered');
	});

	it('the list cannot be skipped: its only ways are an answer and Back', async () => {
		const { app, press, heading } = await setup();
		await press('I understand');
		expect(heading()).toHaveTextContent('Anything from this list?');
		expect(heading()).toHaveFocus();
		expect(screen.queryByRole('button', { name: /skip/i })).toBeNull();
		expect(app.gate.kind).toBe('unanswered');
		expect(app.profile.understoodAtMs).not.toBeNull();
	});

	it('offers "None of these" last, after all 20 questions', async () => {
		const { press } = await setup();
		await press('I understand');
		const boxes = screen.getAllByRole('checkbox');
		expect(boxes).toHaveLength(20);
		const none = screen.getByRole('button', { name: 'None of these' });
		const last = boxes.at(-1) as HTMLElement;
		expect(last.compareDocumentPosition(none) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
	});

	it('opens everything to someone with none of these', async () => {
		const { app, press, tick } = await setup();
		await press('I understand');
		await press('None of these');
		expect(app.gate.kind).toBe('unanswered');
		await tick('Roller');
		await press('Show the body map');
		expect(app.gate).toMatchObject({ kind: 'open', closedAreas: [], noGun: false });
		expect(app.profile.tools).toEqual(['hands', 'roller']);
	});

	it('hands are always there, and tools can be skipped', async () => {
		const { app, press, tick } = await setup();
		await press('I understand');
		await press('None of these');
		await tick('Hands');
		expect(screen.getByRole('checkbox', { name: 'Hands' })).toBeChecked();
		await tick('Ball');
		await press('Skip: hands only');
		expect(app.profile.tools).toEqual(['hands']);
		expect(app.gate.kind).toBe('open');
	});

	it('a stop closes the routines and says what to do', async () => {
		const { app, press, tick, heading } = await setup();
		await press('I understand');
		await tick('Chest pain');
		expect(screen.queryByRole('button', { name: 'None of these' })).toBeNull();
		await press('Continue');
		expect(heading()).toHaveTextContent('Not today');
		expect(heading()).toHaveFocus();
		expect(screen.getByText(/call your emergency number now/)).toBeVisible();
		expect(screen.getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112');
		expect(app.gate.kind).toBe('unanswered');
		await press('Read only');
		expect(app.gate).toEqual({ kind: 'stopped', stops: ['chest-pain'] });
	});

	it('calls nobody where a visit is enough, and Change goes back to the answers', async () => {
		const { press, tick } = await setup();
		await press('I understand');
		await tick('Fever, or feeling ill');
		await press('Continue');
		expect(screen.queryByRole('link', { name: /call/i })).toBeNull();
		await press('Change');
		expect(screen.getByRole('checkbox', { name: 'Fever, or feeling ill' })).toBeChecked();
	});

	it('an ask-first answer means light, by hand, until cleared', async () => {
		const { app, press, tick } = await setup();
		await press('I understand');
		await tick('Pregnancy');
		await press('Continue, light by hand');
		await press('Show the body map');
		expect(app.gate).toEqual({
			kind: 'light-by-hand',
			asks: ['pregnancy'],
			closedAreas: ['adductors']
		});
	});

	it('a cleared answer opens what it may', async () => {
		const { app, user, press, tick } = await setup();
		await press('I understand');
		await tick('Pacemaker, port, pump or joint implant');
		await user.click(screen.getByRole('radio', { name: 'Cleared for me' }));
		await press('Continue');
		await press('Show the body map');
		expect(app.gate).toMatchObject({ kind: 'open', closedAreas: [], noGun: true });
	});

	it('unticking takes the clearance with it', async () => {
		const { user, press, tick } = await setup();
		await press('I understand');
		await tick('Pregnancy');
		await user.click(screen.getByRole('radio', { name: 'Cleared for me' }));
		await tick('Pregnancy');
		await tick('Pregnancy');
		expect(screen.getByRole('radio', { name: 'Not cleared yet' })).toBeChecked();
	});

	it('Back keeps every answer', async () => {
		const { press, tick } = await setup();
		await press('I understand');
		await tick('Pregnancy');
		await press('Continue, light by hand');
		await tick('Roller');
		await press('Back');
		expect(screen.getByRole('checkbox', { name: 'Pregnancy' })).toBeChecked();
		await press('Back');
		await press('I understand');
		expect(screen.getByRole('checkbox', { name: 'Pregnancy' })).toBeChecked();
		await press('Continue, light by hand');
		expect(screen.getByRole('checkbox', { name: 'Roller' })).toBeChecked();
	});

	it('goes on at the list, with its ticks, for someone who left half-way', async () => {
		const { heading } = await setup({ understoodAtMs: 1, stops: ['fever'] });
		expect(heading()).toHaveTextContent('Anything from this list?');
		expect(screen.getByRole('checkbox', { name: 'Fever, or feeling ill' })).toBeChecked();
	});
});
