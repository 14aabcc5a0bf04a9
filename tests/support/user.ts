// What a user does and sees, by role and accessible name: the words of the public contract.
import type { Page } from '@playwright/test';
import { expect } from './test';
import type { HostedApp } from './test';

/** A short routine by hand at light pressure, so open to nearly everybody: eight steps, all on one area. */
export const SHORT = { id: 'hands-typing-reset', title: 'Hands and Forearms Reset' } as const;

/** The first run: read, none of the list, and these tools beside the hands. Leads to the page underneath. */
export async function answerFirstRun(page: Page, tools: readonly string[] = []): Promise<void> {
	const layer = page.getByRole('dialog');
	await layer.getByRole('button', { name: 'I understand' }).click();
	await layer.getByRole('button', { name: 'None of these' }).click();
	for (const name of tools) await layer.getByRole('checkbox', { name, exact: true }).check();
	await layer.getByRole('button', { name: 'Show the body map' }).click();
	await expect(layer).toBeHidden();
}

/** Opens a page for the first time and answers the first run over it. */
export async function openAndAnswer(
	page: Page,
	app: HostedApp,
	path: string,
	tools?: readonly string[]
): Promise<void> {
	await page.goto(app.url(path));
	await answerFirstRun(page, tools);
}

/** The player's controls and readings. */
export function playerOn(page: Page) {
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	const timer = page.getByRole('timer');
	return {
		timer,
		heading: page.getByRole('heading', { level: 1 }),
		/** "Step 2 of 13". */
		stepLabel: page.getByText(/^Step \d+ of \d+$/),
		start: button('Start'),
		pause: button('Pause'),
		resume: button('Resume here'),
		next: button('Next step'),
		previous: button('Previous step'),
		pain: button('Sharp pain'),
		end: button('End session'),
		/** Whole seconds on the countdown. */
		seconds: async () => Number(await timer.textContent())
	};
}

export type PlayerOnPage = ReturnType<typeof playerOn>;

/** Starts a routine by its address. Ends in the time to get ready. */
export async function startPlaying(
	page: Page,
	app: HostedApp,
	id: string = SHORT.id
): Promise<PlayerOnPage> {
	const player = playerOn(page);
	await page.goto(app.url(`/play?routine=${id}`));
	await player.start.click();
	await expect(player.pause).toBeVisible();
	return player;
}

/** Skips ahead to a step, over the time to get ready or to move before it. */
export async function skipToStep(player: PlayerOnPage, number: number): Promise<void> {
	const isThere = async () =>
		(await player.stepLabel.textContent())?.startsWith(`Step ${number} of`) &&
		!/^(Get ready|Switch to|Next)$/.test((await player.heading.textContent()) ?? '');
	for (let skips = 0; !(await isThere()); skips++) {
		expect(skips, `skips on the way to step ${number}`).toBeLessThan(2 * number);
		await player.next.click();
	}
}

/** Waits until the countdown has just changed, so that the spot is known to a tenth of a second. */
export async function untilDigitChanges(player: PlayerOnPage): Promise<number> {
	const before = await player.seconds();
	await expect.poll(player.seconds, { intervals: [20] }).toBeLessThan(before);
	return player.seconds();
}

/** Goes on only after this much time has passed: to see that something does *not* change meanwhile. */
export async function whileTimePasses(ms: number): Promise<void> {
	const until = Date.now() + ms;
	await expect.poll(() => Date.now(), { intervals: [100] }).toBeGreaterThan(until);
}
