import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { anApp, aSessionAt, kept, renderWith } from '../../tests/support/with-app';
import NextDay from './NextDay.svelte';

const HOUR_MS = 3_600_000;

/** An app whose last session ended so long ago. */
async function after(hours: number) {
	const app = await anApp({ understoodAtMs: 1, answeredAtMs: 2 });
	await aSessionAt(app, 'last', Date.now() - hours * HOUR_MS);
	renderWith(app, NextDay);
	return { app, answer: () => kept(app, 'last'), user: userEvent.setup() };
}
const question = () => screen.queryByRole('heading', { name: 'How is it today?' });

describe('the question of the day after', () => {
	it.each([1, 9 * 24])('is not asked after %i h', async (hours) => {
		await after(hours);
		expect(question()).toBeNull();
	});

	it.each([
		['Better', 'better', null],
		['Same', 'same', null],
		['Worse', 'worse', 'light'],
		['Bruised', 'bruised', 'light']
	] as const)('is asked once: %s is kept', async (name, said, cap) => {
		const { app, answer, user } = await after(30);
		expect(question()).toBeVisible();
		expect(screen.getByText('After your last session: quads.')).toBeVisible();
		await user.click(screen.getByRole('button', { name }));
		await waitFor(() => expect(question()).toBeNull());
		expect(await answer()).toMatchObject({ nextDay: said });
		expect(app.body?.areas.quads.capped ? app.body.areas.quads.cap : null).toBe(cap);
		expect(app.body?.areas.quads.closed?.row ?? null).toBe(said === 'bruised' ? 'C2' : null);
		expect(screen.getByRole('status')).toHaveTextContent(/^Noted\./);
	});

	it('may be skipped, and is not asked again', async () => {
		const { answer, user } = await after(30);
		await user.click(screen.getByRole('button', { name: 'Skip' }));
		await waitFor(() => expect(question()).toBeNull());
		const session = await answer();
		expect(session?.nextDay).toBeNull();
		expect(session?.nextDayAtMs).not.toBeNull();
	});
});
