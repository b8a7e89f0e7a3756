import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withDatabase } from '@/tests/support/database';
import { read } from '../client';
import { listHealthLineRules } from '../health-line';
import { loadReferenceData } from './reference';

withDatabase();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-rules-'));
  vi.stubEnv('HEALTH_LINE_RULES', join(folder, 'rules.csv'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const [header = ''] = readFileSync('db/seed/data/health-line-rules.csv', 'utf8').split('\n');
const writeRules = (...rows: string[]) =>
  writeFileSync(join(folder, 'rules.csv'), [header, ...rows].join('\n'));
const lines = async () => (await read(listHealthLineRules)).map((rule) => rule.licenseLine);

test('another rule file is loaded, and again when it changes', async () => {
  expect((await lines()).length).toBeGreaterThan(54);
  writeRules('Texas,TX,Health,,Insurance Producer');
  await loadReferenceData();
  expect(await lines()).toEqual(['Health']);
  writeRules('Texas,TX,Disability,,Insurance Producer');
  await loadReferenceData();
  expect(await lines()).toEqual(['Disability']);
});

test('a rule file that cannot be read leaves the table as it is and names the line', async () => {
  writeRules('Texas,TX,Health,,Insurance Producer');
  await loadReferenceData();
  writeRules('Texas,TX,Disability,,Insurance Producer', 'Texas,OK,Health,,Insurance Producer');
  await expect(loadReferenceData()).rejects.toThrow(/line 3/);
  expect(await lines()).toEqual(['Health']);
});
