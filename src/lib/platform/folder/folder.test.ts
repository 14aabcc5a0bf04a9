import { expect, it, vi } from 'vitest';
import { canPickFolder, pickFolder, writeToFolder, type Folder } from './folder';

function folder(permission: PermissionState, asked: PermissionState = permission) {
	const written: string[] = [];
	const made: Folder = {
		name: 'Backups',
		queryPermission: () => Promise.resolve(permission),
		requestPermission: vi.fn(() => Promise.resolve(asked)),
		getFileHandle: () =>
			Promise.resolve({
				createWritable: () =>
					Promise.resolve({
						write: (text: string) => Promise.resolve(void written.push(text)),
						close: () => Promise.resolve()
					})
			})
	};
	return { made, written };
}

it('writes where it may', async () => {
	const { made, written } = folder('granted');
	expect(await writeToFolder(made, 'a.json', '{}', false)).toBe('written');
	expect(written).toEqual(['{}']);
});

it('asks again only in a tap', async () => {
	const { made, written } = folder('prompt', 'granted');
	expect(await writeToFolder(made, 'a.json', '{}', false)).toBe('not-allowed');
	expect(made.requestPermission).not.toHaveBeenCalled();
	expect(await writeToFolder(made, 'a.json', '{}', true)).toBe('written');
	expect(written).toEqual(['{}']);
});

it('says so when it cannot', async () => {
	const { made } = folder('granted');
	const gone = {
		...made,
		getFileHandle: () => Promise.reject(new DOMException('x', 'NotFoundError'))
	};
	expect(await writeToFolder(gone, 'a.json', '{}', true)).toBe('failed');
});

it('is not offered where folders cannot be picked, and takes no for an answer', async () => {
	expect(canPickFolder({})).toBe(false);
	expect(await pickFolder({})).toBeNull();
	const no = { showDirectoryPicker: () => Promise.reject(new DOMException('x', 'AbortError')) };
	expect(canPickFolder(no)).toBe(true);
	expect(await pickFolder(no)).toBeNull();
});
