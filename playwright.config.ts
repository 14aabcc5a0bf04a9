import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, findBrowser, howToGetABrowser } from './scripts/lib/browser.mjs';
import type { BuildOptions } from './tests/support/test';

const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error(howToGetABrowser);

export default defineConfig<BuildOptions>({
	testDir: 'tests',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results',
	forbidOnly: process.env['CI'] !== undefined,
	retries: 0,
	// Timing is part of what is tested, so a browser does not share its core with another one.
	workers: 1,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		browserName: 'chromium',
		launchOptions: { executablePath, args: chromiumFlags },
		viewport: { width: 390, height: 844 },
		locale: 'en-GB',
		timezoneId: 'UTC',
		screenshot: 'only-on-failure',
		trace: 'off',
		video: 'off'
	},
	projects: [
		{ name: 'root', use: { build: { folder: 'build', base: '' } } },
		{
			name: 'subpath',
			grep: /@subpath/,
			use: { build: { folder: 'build-subpath', base: '/unknot' } }
		}
	]
});
