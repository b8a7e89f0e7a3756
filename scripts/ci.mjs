/**
 * `npm run ci`: everything that must hold, from a fresh clone on. Ends with one line that counts
 * the tests of all suites: "N passed, N failed".
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from './install.mjs';
import { run } from './run.mjs';

const reports = mkdtempSync(join(tmpdir(), 'portal-ci-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

const checks = [
  ['lint and format', 'biome', ['check', '--error-on-warnings', '.']],
  ['route types', 'next', ['typegen']],
  ['types', 'tsc', ['--noEmit']],
  ['dead code', 'knip', []],
];

const suites = [
  [
    'unit and service tests',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    {},
  ],
  [
    'browser tests',
    'node',
    ['scripts/e2e.mjs', '--reporter=line,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
  ],
];

async function step(title, command, args, additions) {
  process.stdout.write(`\n== ${title}\n`);
  const started = Date.now();
  const code = await run(command, args, additions);
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(`== ${title}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)\n`);
  return code === 0;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** A suite that left no report counts as one failed test. */
function countTests() {
  const unit = readReport(unitReport);
  const browser = readReport(browserReport)?.stats;
  return {
    passed: (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0),
    failed: (unit ? unit.numFailedTests : 1) + (browser ? browser.unexpected + browser.flaky : 1),
  };
}

await installPackages();
let good = true;
for (const check of checks) good = (await step(...check)) && good;
for (const suite of suites) good = (await step(...suite)) && good;
const { passed, failed } = countTests();
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(good && failed === 0 && passed > 0 ? 0 : 1);
