// Adds up what the unit and browser tests reported, and closes with the line `N passed, N failed`.
import { existsSync, readFileSync } from 'node:fs';

const failedSteps = Number(process.argv[2] ?? 0);
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

const unit = read('test-results/unit.json');
const browser = read('test-results/browser.json')?.stats;
if (!unit) console.log('The unit tests left no report.');
if (!browser) console.log('The browser tests left no report.');

const passed = (unit?.numPassedTests ?? 0) + (browser ? browser.expected + browser.flaky : 0);
const failedTests = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0);
// A step that failed without a failing test (types, lint, a build) counts as one failure.
const failed = Math.max(failedTests, failedSteps, unit && browser ? 0 : 1);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
