import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PackQuery } from '$lib/app/pack-query';
import { PACK_COPY, type PACK_IDS } from '$lib/content/packs';
import { summaries } from '$lib/content/routines/summaries';
import { anApp, renderWith } from '../../../../tests/support/with-app';
import Pack from './Pack.svelte';

async function setup(
	id: (typeof PACK_IDS)[number],
	hours: number | null = null,
	profile: Parameters<typeof anApp>[0] = { understoodAtMs: 1, answeredAtMs: 2 }
) {
	const app = await anApp(profile);
	const asked: PackQuery[] = [];
	renderWith(app, Pack, {
		pack: PACK_COPY[id],
		summaries: summaries(),
		query: { hours, unusual: false },
		onquery: (query: PackQuery) => asked.push(query)
	});
	return { asked, user: userEvent.setup() };
}

const slider = () => screen.getByRole('slider', { name: 'Hours since you trained' });
const rowOf = (title: string) => screen.getByRole('heading', { name: title }).closest('li');

describe('a pack', () => {
	it('says nothing of the hours until it is told', async () => {
		await setup('leg-day');
		expect(slider()).toHaveAttribute('aria-valuetext', 'Not said');
		expect(screen.queryByText('Open now')).toBeNull();
		expect(screen.getByRole('link', { name: 'Heavy Leg Day: Two Days On' })).toHaveAttribute(
			'href',
			'/routines/leg-day-deep-48h'
		);
	});

	it('takes the hours from the slider', async () => {
		const { asked } = await setup('leg-day');
		await fireEvent.input(slider(), { target: { value: 26 } });
		expect(asked).toEqual([{ hours: 26, unusual: false }]);
	});

	it('takes 0 h from the keys that lead there', async () => {
		const { asked } = await setup('leg-day');
		await fireEvent.keyDown(slider(), { key: 'Home' });
		expect(asked).toEqual([{ hours: 0, unusual: false }]);
	});

	it('opens what the hours open and locks the rest, which leads nowhere', async () => {
		await setup('leg-day', 26);
		expect(slider()).toHaveAttribute(
			'aria-valuetext',
			'26 h since you trained: light and moderate are open. Firm opens in 22 h.'
		);
		expect(screen.getByText('Open now')).toBeVisible();
		expect(screen.queryByRole('link', { name: 'Heavy Leg Day: Two Days On' })).toBeNull();
		expect(rowOf('Heavy Leg Day: Two Days On')).toHaveTextContent('Opens in 22 h.');
		expect(screen.getByRole('link', { name: 'Heavy Leg Day: Next Day' })).toBeVisible();
	});

	it('clears the hours and keeps the focus', async () => {
		const { asked, user } = await setup('leg-day', 26);
		await user.click(screen.getByRole('button', { name: 'Clear the hours' }));
		expect(asked).toEqual([{ hours: null, unusual: false }]);
		expect(slider()).toHaveFocus();
	});

	it('asks whether it was unusual', async () => {
		const { asked, user } = await setup('leg-day', 26);
		await user.click(screen.getByRole('checkbox', { name: 'It was new, or unusually hard' }));
		expect(asked).toEqual([{ hours: 26, unusual: true }]);
	});

	it('says why the gates close a routine', async () => {
		await setup('desk', null, {
			understoodAtMs: 1,
			answeredAtMs: 2,
			asks: [{ condition: 'pregnancy', cleared: false }]
		});
		const row = rowOf('Wall Ball Between the Blades') ?? document.body;
		expect(within(row).getByText(/light, by hand only/)).toBeVisible();
	});

	it('has no slider where the workout does not matter', async () => {
		await setup('evening');
		expect(screen.queryByRole('slider')).toBeNull();
		expect(screen.getByText('Check tomorrow.')).toBeVisible();
	});
});
