import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { installBrowsers } from './browsers.mjs';
import { giveUp, installPackages, run } from './set-up.mjs';

/**
 * npm test
 * Everything: format and lint, types, unit and repository tests, both builds, the stores' linter, and the tests in real
 * browsers. Goes on after a failure, so that one run tells all, and ends with "N passed, N failed".
 */

const RESULTS = '.cache/test-results';

/** Steps in their order; those with `tests` run many, the others count as one. */
const STEPS = [
  { name: 'format and lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'store linter', command: ['npm', 'run', '--silent', 'lint:store'] },
  { name: 'unit and repository tests', command: ['npm', 'run', '--silent', 'unit'], tests: 'unit' },
  { name: 'tests in browsers', command: ['npm', 'run', '--silent', 'e2e'], tests: 'e2e' },
];

installPackages();
const missing = installBrowsers();
if (missing) giveUp(missing);
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const results = STEPS.map(runStep);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log('');
for (const { name, passed, failed, skipped, seconds } of results) {
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`);
}
for (const name of results.flatMap(({ names }) => names)) console.log(`  failed: ${name}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);

function runStep({ name, command: [program, ...args], tests }) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const file = `${RESULTS}/${tests}.json`;
  const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const passed = run(program, tests ? [...args, ...reporters] : args);
  const counts = tests ? countsIn(file) : { passed: 0, failed: 0, skipped: 0, names: [] };
  // A step that ended badly counts, whatever its own report says.
  if (!passed && counts.failed === 0) counts.failed = 1;
  if (passed && !tests) counts.passed = 1;
  return { name, ...counts, seconds: Math.round((Date.now() - started) / 1000) };
}

function countsIn(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, names: [] };
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const names = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ status, fullName }) => (status === 'failed' ? [fullName] : []));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, names };
}
