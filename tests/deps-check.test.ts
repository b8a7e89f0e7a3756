import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** What an npm of ours answers, by its arguments; a text stands for what is no JSON. */
type Answers = Record<string, unknown>;

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const installed = (name: string): string => lock.packages[`node_modules/${name}`].version;
const zod = installed('zod');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-npm-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Parts of which no test says anything have no releases; nothing has a hole. */
const quiet: Answers = { 'audit --json': { auditReportVersion: 2, vulnerabilities: {} } };

const fakeNpm = (answers: Answers) => `#!${process.execPath}
const answers = ${JSON.stringify(answers)};
const args = process.argv.slice(2);
const silent = args[0] === 'view' && args[2] === 'time' ? { time: {}, versions: [] } : '';
const answer = answers[args.join(' ')] ?? silent;
console.log(typeof answer === 'string' ? answer : JSON.stringify(answer));
// As npm does, which ends so when an audit finds something.
process.exitCode = args[0] === 'audit' ? 1 : 0;
`;

/** Runs the command on a day, with an npm that gives recorded answers. */
function check(answers: Answers, day = '2026-06-30') {
  const npm = join(folder, 'npm');
  writeFileSync(npm, fakeNpm(answers));
  chmodSync(npm, 0o755);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
  try {
    const options = { env, encoding: 'utf8', stdio: 'pipe' } as const;
    const text = execFileSync('tsx', ['scripts/deps-check.ts', '--on', day], options);
    return { code: 0, text };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, text: stdout + stderr };
  }
}

/** What npm answers about a package with a newer release. */
function newer(name: string, version: string, day: string): Answers {
  const time = { created: '2020-01-01T00:00:00Z', [installed(name)]: '2026-01-01', [version]: day };
  return { [`view ${name} time versions --json`]: { time, versions: [installed(name), version] } };
}

/** An audit that knows a hole of the installed zod. */
function auditOf(severity: string): Answers {
  const advisory = {
    source: 1,
    name: 'zod',
    title: 'A hole',
    url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
    severity,
    range: '<900.0.0',
  };
  const through = { name: 'who-needs-it', via: ['zod'], nodes: ['node_modules/next'] };
  const vulnerabilities = {
    zod: { name: 'zod', severity, via: [advisory], nodes: ['node_modules/zod'] },
    'who-needs-it': through,
  };
  return {
    'audit --json': { auditReportVersion: 2, vulnerabilities },
    // One version alone comes as a text.
    'view zod@<900.0.0 version --json': JSON.stringify(zod),
  };
}

describe('npm run deps:check', { timeout: 60_000 }, () => {
  test('ends with 0 when nothing is too late', () => {
    const { code, text } = check(quiet);
    expect(text).toContain('Nothing that was checked is too late.');
    expect(code).toBe(0);
  });

  test.each([
    ['2026-01-02', 0, 'by 2026-07-01'],
    ['2025-12-31', 1, 'TOO LATE'],
  ])('a newer release of %s: %i', (day, code, said) => {
    const found = check({ ...quiet, ...newer('zod', '900.0.0', day) });
    expect(found).toEqual({ code, text: expect.stringContaining(said) });
    expect(found.text).toContain(`zod ${zod}: newer is 900.0.0`);
  });

  test.each([
    ['critical', '2026-06-28', 0],
    ['critical', '2026-06-27', 1],
    ['high', '2026-06-17', 0],
    ['high', '2026-06-16', 1],
    ['unheard-of', '2026-06-27', 1],
  ])('a %s hole, closed by a release of %s: %i', (severity, day, code) => {
    const found = check({ ...auditOf(severity), ...newer('zod', '900.0.0', day) });
    expect(found.text).toContain(`hole GHSA-aaaa-bbbb-cccc in zod ${zod}: closed by 900.0.0`);
    expect(found.code).toBe(code);
  });

  test('a hole that no release closes ends with 1 at once', () => {
    const found = check({ ...auditOf('low'), ...newer('zod', '1.0.0', '2020-01-01') });
    expect(found).toEqual({ code: 1, text: expect.stringContaining('no version without it') });
  });

  test('a line of Node past its end ends with 1', () => {
    expect(check(quiet, '2099-01-01')).toEqual({
      code: 1,
      text: expect.stringMatching(/TOO LATE {7}Node \d+: its life ends on/),
    });
  });

  test.each([
    ['nothing', ''],
    ['an error', { error: { code: 'ENOTFOUND' } }],
    ['a registry without an audit', { message: '405 Method Not Allowed', body: '' }],
  ])('ends with 2, and says so, when the audit answers with %s', (_what, answer) => {
    const found = check({ 'audit --json': answer });
    expect(found).toEqual({ code: 2, text: expect.stringContaining('known holes: NOT CHECKED') });
  });

  test.each([
    ['nothing', 'fetch failed'],
    ['releases without their days', { time: {}, versions: ['900.0.0'] }],
  ])('ends with 2, and says so, when a part answers with %s', (_what, answer) => {
    const found = check({ ...quiet, 'view zod time versions --json': answer });
    expect(found).toEqual({ code: 2, text: expect.stringContaining('ages of parts: NOT CHECKED') });
  });

  test('what is known to be too late says more than what nobody knows', () => {
    const found = check({ 'audit --json': '', ...newer('zod', '900.0.0', '2020-01-01') });
    expect(found.code).toBe(1);
  });

  test('says which exceptions nothing asks for any more, but not when nobody knows', () => {
    const { exceptions } = JSON.parse(readFileSync('docs/security/parts.json', 'utf8'));
    const said = (text: string) => text.split('is not needed any more').length - 1;
    expect(said(check(quiet).text)).toBe(exceptions.length);
    expect(said(check({ 'audit --json': '' }).text)).toBe(0);
  });

  test.each([['--on', 'soon'], ['--on'], ['--help']])('explains itself to %s %s', (...args) => {
    const run = () => execFileSync('tsx', ['scripts/deps-check.ts', ...args], { stdio: 'pipe' });
    expect(run).toThrow(expect.objectContaining({ status: 2 }));
  });
});
