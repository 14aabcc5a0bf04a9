import { keepBlocks } from '$lib/app/body-data';
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { anApp, renderWith } from '../../../tests/support/with-app';
import EmergencyNumber from './EmergencyNumber.svelte';
import About from './about/+page.svelte';
import Blocks from './blocks/+page.svelte';

const answered = { understoodAtMs: 1, answeredAtMs: 2 };

describe('emergency number', () => {
	async function setup() {
		const app = await anApp(answered);
		const user = userEvent.setup();
		renderWith(app, EmergencyNumber);
		await user.click(screen.getByRole('button', { name: /change the emergency number, now 112/i }));
		const field = screen.getByRole('textbox', { name: 'Emergency number' });
		const save = async (text: string) => {
			await user.clear(field);
			if (text) await user.type(field, text);
			await user.click(screen.getByRole('button', { name: 'Save' }));
		};
		return { app, user, save, field };
	}

	it('saves a number that can be dialled', async () => {
		const { app, save } = await setup();
		await save(' 911 ');
		expect(app.settings.emergencyNumber).toBe('911');
		expect(screen.getByRole('button', { name: /now 911/ })).toHaveFocus();
	});

	it.each(['', 'abc', '1', '12345678901234567', '112; rm'])(
		'refuses "%s" with a sentence and keeps the old one',
		async (text) => {
			const { app, save, field } = await setup();
			await save(text);
			expect(screen.getByRole('alert')).toHaveTextContent('That cannot be dialled.');
			expect(field).toBeInvalid();
			expect(field).toHaveFocus();
			expect(app.settings.emergencyNumber).toBe('112');
		}
	);

	it('Cancel and Escape change nothing', async () => {
		const { app, user, field } = await setup();
		await user.clear(field);
		await user.type(field, '999{Escape}');
		expect(app.settings.emergencyNumber).toBe('112');
		expect(screen.getByRole('button', { name: /now 112/ })).toHaveFocus();
	});
});

describe('blocked areas', () => {
	async function setup() {
		const app = await anApp(answered);
		const user = userEvent.setup();
		renderWith(app, Blocks);
		return { app, user, press: (name: string) => user.click(screen.getByRole('button', { name })) };
	}

	it('blocks an area for the chosen days and opens it again', async () => {
		const { app, user, press } = await setup();
		await user.selectOptions(screen.getByRole('combobox', { name: 'Area' }), 'Quads');
		await user.click(screen.getByRole('radio', { name: '7 days' }));
		await press('Block it');
		const [block] = app.blocks;
		expect(block).toMatchObject({ area: 'quads', reason: 'user' });
		expect((block?.untilMs ?? 0) - (block?.fromMs ?? 0)).toBe(7 * 86_400_000);
		await screen.findByRole('heading', { name: 'Quads' });
		await press('Open Quads');
		expect(app.blocks).toHaveLength(1);
		await press('Yes, open Quads');
		expect(app.blocks).toEqual([]);
	});

	it('asks which area', async () => {
		const { app, press } = await setup();
		await press('Block it');
		expect(screen.getByRole('alert')).toHaveTextContent('Choose which area');
		expect(app.blocks).toEqual([]);
	});

	const closedBy = async (reason: 'sharp' | 'injury' | 'red-flag') => {
		const app = await anApp(answered);
		const untilMs = Date.now() + 3_600_000;
		await keepBlocks(app, [{ id: 'b', area: 'glutes', reason, fromMs: 1, untilMs }]);
		renderWith(app, Blocks);
		expect(screen.getByRole('heading', { name: 'Glutes' })).toBeVisible();
		return { app, user: userEvent.setup() };
	};

	it.each(['injury', 'red-flag'] as const)(
		'offers no way to open early what %s closed',
		async (reason) => {
			await closedBy(reason);
			expect(screen.queryByRole('button', { name: /open/i })).toBeNull();
		}
	);

	it('opens a sharp area early only after asking about it', async () => {
		const { app, user } = await closedBy('sharp');
		await user.click(screen.getByRole('button', { name: 'Open Glutes' }));
		expect(screen.getByRole('alert')).toHaveTextContent('no sharp pain');
		await user.click(screen.getByRole('button', { name: 'Keep' }));
		expect(app.blocks).toHaveLength(1);
		await user.click(screen.getByRole('button', { name: 'Open Glutes' }));
		await user.click(screen.getByRole('button', { name: 'Yes, open Glutes' }));
		expect(app.blocks).toEqual([]);
	});
});

describe('about you', () => {
	it('shows the answers, and changes the gate at once when saved', async () => {
		const app = await anApp({
			...answered,
			asks: [{ condition: 'pregnancy', cleared: false }]
		});
		const user = userEvent.setup();
		renderWith(app, About);
		expect(screen.getByRole('checkbox', { name: 'Pregnancy' })).toBeChecked();
		await user.click(screen.getByRole('checkbox', { name: 'Chest pain' }));
		expect(app.gate.kind).toBe('light-by-hand');
		await user.click(screen.getByRole('button', { name: 'Save' }));
		expect(app.gate.kind).toBe('stopped');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Not today');
		expect(screen.getByRole('link', { name: 'Call 112' })).toBeVisible();
	});
});
