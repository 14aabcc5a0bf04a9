// npm test: installs what is missing, a browser included, runs everything to the end, and prints the count last.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findOrInstallBrowser, howToGetABrowser } from './lib/browser.mjs';
import { build, ensureDependencies, run } from './lib/project.mjs';

/** @typedef {{ readonly passed: number, readonly failed: number }} Count */

process.exitCode = await testEverything();

/** @returns {Promise<number>} the exit code */
async function testEverything() {
	if (!(await ensureDependencies())) return 1;

	const browser = await findOrInstallBrowser(console.log);
	if (browser === undefined) {
		console.error(howToGetABrowser);
		return 1;
	}
	process.env['CHROMIUM_PATH'] = browser;

	const reports = mkdtempSync(join(tmpdir(), 'unknot-'));
	try {
		/** @type {Count[]} */
		const counts = [
			await one('lint', () => run('npm', ['run', '--silent', 'lint'])),
			await one('check', () => run('npm', ['run', '--silent', 'check'])),
			await unitTests(join(reports, 'unit.json')),
			await one('build', () => build('build', '')),
			await one('build under a sub-path', () => build('build-subpath', '/unknot')),
			await browserTests(join(reports, 'e2e.json'))
		];
		const passed = sum(counts.map((count) => count.passed));
		const failed = sum(counts.map((count) => count.failed));
		console.log(`${passed} passed, ${failed} failed`);
		return failed === 0 ? 0 : 1;
	} finally {
		rmSync(reports, { recursive: true, force: true });
	}
}

/** @param {string} name @param {() => Promise<boolean>} work @returns {Promise<Count>} */
async function one(name, work) {
	title(name);
	const succeeded = await work();
	console.log(`${name}: ${succeeded ? 'passed' : 'FAILED'}`);
	return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string} report @returns {Promise<Count>} */
async function unitTests(report) {
	title('unit tests');
	const succeeded = await run('npx', [
		'--no-install',
		'vitest',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`
	]);
	return countFrom(report, succeeded, (json) => ({
		passed: json.numPassedTests,
		failed: json.numFailedTests
	}));
}

/** @param {string} report @returns {Promise<Count>} */
async function browserTests(report) {
	title('browser tests');
	const succeeded = await run(
		'npx',
		['--no-install', 'playwright', 'test', '--reporter=list,json'],
		{ PLAYWRIGHT_JSON_OUTPUT_NAME: report }
	);
	return countFrom(report, succeeded, ({ stats }) => ({
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky
	}));
}

/**
 * A runner that fails without a failed test (a file that does not load, no report at all) counts as one failure.
 * @param {string} report @param {boolean} succeeded @param {(json: any) => Count} read
 * @returns {Count}
 */
function countFrom(report, succeeded, read) {
	try {
		const count = read(JSON.parse(readFileSync(report, 'utf8')));
		return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
	} catch (error) {
		console.error(`No report was written: ${error instanceof Error ? error.message : error}`);
		return { passed: 0, failed: 1 };
	}
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}

/** @param {string} name */
function title(name) {
	console.log(`\n=== ${name}`);
}
