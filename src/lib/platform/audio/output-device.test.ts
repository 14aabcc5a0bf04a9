import { expect, it, vi } from 'vitest';
import { createOutputDevices } from './output-device';

const settle = async () => {
	for (let i = 0; i < 5; i++) await Promise.resolve();
};
const output = (deviceId: string) => ({ kind: 'audiooutput', deviceId, groupId: '' });

/** A computer whose outputs change. */
function computer(...first: string[]) {
	let list = first.map(output);
	let changed = () => {};
	const devices = {
		enumerateDevices: () => Promise.resolve([{ kind: 'audioinput', deviceId: 'm' }, ...list]),
		addEventListener: (_type: string, run: () => void) => (changed = run)
	} as unknown as MediaDevices;
	const become = async (...ids: string[]) => {
		list = ids.map(output);
		changed();
		await settle();
	};
	return { devices, become };
}

it('tells that a headset was pulled, once, and not that one was plugged in', async () => {
	const { devices, become } = computer('speaker');
	const vanished = vi.fn();
	const stop = createOutputDevices(devices).onVanished(vanished);
	await settle();
	await become('speaker', 'headset');
	expect(vanished).not.toHaveBeenCalled();
	await become('speaker');
	expect(vanished).toHaveBeenCalledOnce();
	stop();
	await become('other');
	expect(vanished).toHaveBeenCalledOnce();
});

it('claims nothing where the browser shows one nameless output, or none any more', async () => {
	const { devices, become } = computer('');
	const vanished = vi.fn();
	createOutputDevices(devices).onVanished(vanished);
	await settle();
	await become('');
	await become();
	expect(vanished).not.toHaveBeenCalled();
});

it.each([
	['there are no devices', undefined],
	[
		'they are forbidden',
		{
			enumerateDevices: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
			addEventListener: () => undefined
		} as unknown as MediaDevices
	],
	[
		'listening is impossible',
		{ enumerateDevices: () => Promise.resolve([]) } as unknown as MediaDevices
	]
])('is silent where %s', async (_why, devices) => {
	createOutputDevices(devices).onVanished(() => expect.unreachable());
	await settle();
});
