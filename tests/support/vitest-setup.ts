import { afterEach, beforeEach, expect, vi } from 'vitest';

// A warning nobody reads is a defect nobody fixes: anything printed to the console's error or
// warning channel fails the test that printed it. A test that expects one mocks the method itself.
const complaints: string[] = [];

beforeEach(() => {
	complaints.length = 0;
	for (const level of ['error', 'warn'] as const) {
		vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
			complaints.push(`console.${level}: ${words.map(String).join(' ')}`);
		});
	}
});

afterEach(() => {
	expect(complaints, 'the test printed errors or warnings').toEqual([]);
});
