import { expect, it, vi } from 'vitest';
import { createSoundBank } from './sound-bank';
import { SOUND_KINDS } from './sounds';

const context = () => ({
	createBuffer: vi.fn(
		(_channels: number, length: number, sampleRate: number) =>
			({ length, sampleRate, copyToChannel: vi.fn() }) as unknown as AudioBuffer
	)
});

it('renders one sound in each idle slice', () => {
	const tasks: (() => void)[] = [];
	const bank = createSoundBank((run) => tasks.push(run));
	bank.prepare();
	let slices = 0;
	for (let task = tasks.shift(); task; task = tasks.shift()) {
		task();
		slices++;
		expect(tasks.length).toBeLessThanOrEqual(1);
	}
	expect(slices).toBe(SOUND_KINDS.length + 1);
	bank.prepare();
	expect(tasks).toHaveLength(0);
});

it('makes each buffer once, prepared or not, for any context', () => {
	const bank = createSoundBank(() => undefined);
	const first = context();
	const second = context();
	const buffer = bank.get('finish', first);
	expect(buffer.length).toBe(1.6 * 48000);
	expect(buffer.copyToChannel).toHaveBeenCalledOnce();
	expect(bank.get('finish', second)).toBe(buffer);
	expect(second.createBuffer).not.toHaveBeenCalled();
	expect(bank.get('bed', first).length).toBe(2 * 48000);
});
