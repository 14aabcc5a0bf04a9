import type { Mark } from '$lib/core/recovery/body';
import type { CheckIn } from '$lib/core/recovery/check-in';
import type { Block } from '$lib/core/safety/types';
import { putBlocks, removeBlock } from '$lib/storage/blocks';
import { addMarks, readRecovery, saveCheckIn, withMarks } from '$lib/storage/recovery';
import type { App } from './app.svelte';

// What is remembered of the body: each change takes effect at once and is kept.

/** Closes areas. A block with the same id is replaced. */
export async function keepBlocks(app: App, blocks: readonly Block[]): Promise<void> {
	if (blocks.length === 0) return;
	const others = app.blocks.filter((b) => !blocks.some((n) => n.id === b.id));
	await app.keep({ blocks: [...others, ...blocks] }, (database) => putBlocks(database, blocks));
}

/** Opens an area early, when the user has said twice that it is well. A red flag and an injury stay until their time. */
export async function openEarly(app: App, block: Block): Promise<void> {
	if (block.reason !== 'user' && block.reason !== 'sharp') return;
	const blocks = app.blocks.filter((b) => b.id !== block.id);
	await app.keep({ blocks }, (database) => removeBlock(database, block.id));
}

/** What the user said on the Recover page. */
export async function keepCheckIn(app: App, checkIn: CheckIn): Promise<void> {
	const recovery = { ...app.recovery, checkIn };
	await app.keep({ recovery }, (database) => saveCheckIn(database, checkIn));
}

/** What the user said of single areas. */
export async function keepMarks(app: App, marks: readonly Mark[]): Promise<void> {
	const recovery = { ...app.recovery, marks: withMarks(app.recovery.marks, marks) };
	await app.keep({ recovery }, (database) => addMarks(database, marks));
}

/** A session was added, answered or deleted: what follows from it is read anew. */
export async function rereadRecovery(app: App, nowMs = Date.now()): Promise<void> {
	const read = await readRecovery(app.database, nowMs);
	if (read.kind === 'ok') await app.keep({ recovery: read.value }, () => Promise.resolve(read));
	else app.report(read.status);
}
