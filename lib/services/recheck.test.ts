import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { helpQuerySchema } from '@/lib/forms/find-local-help';
import { actorOf, changeProducer, withDatabase } from '@/tests/support/database';
import { findLocalHelp } from './find-local-help';
import { recheckAgents, runDueRecheck } from './recheck';
import { getRegistrationView } from './registration';
import { searchRegistrationCompletionList } from './registration-completion-list';

withDatabase();
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const npn = '17000117';

async function setLicenses(status: 'active' | 'inactive') {
  await changeProducer(npn, (record) => ({
    ...record,
    licenses: record.licenses.map((held) => ({ ...held, status })),
  }));
}

async function isFound(): Promise<boolean> {
  const search = await findLocalHelp(helpQuerySchema.parse({ location: '77002' }));
  return search.status === 'found' && search.results.totals.agents > 0;
}

async function flag() {
  const search = await searchRegistrationCompletionList({ npn });
  return search.status === 'found' ? search.rows[0]?.npnValid : undefined;
}

describe('recheckAgents', () => {
  test('leaves alone what is still valid', async () => {
    const report = await recheckAgents();
    expect(report).toMatchObject({ failed: 0, recovered: 0, 'still-invalid': 0 });
    expect(report.checked).toBe(report['still-valid']);
    expect(await isFound()).toBe(true);
  });

  test('takes who fails off the lists, says why, and brings back who recovers', async () => {
    await setLicenses('inactive');
    expect(await isFound()).toBe(true);
    expect(await recheckAgents()).toMatchObject({ failed: 1 });
    expect(await isFound()).toBe(false);
    expect(await flag()).toBe('N');
    const view = await getRegistrationView(await actorOf('agent.registered'));
    expect(view.causes).toMatchObject([{ code: 'license-not-active', state: 'TX' }]);
    expect(view.entry).toEqual({ allowed: false, reason: 'npn-refused' });

    expect(await recheckAgents()).toMatchObject({ failed: 0, 'still-invalid': 1 });
    await setLicenses('active');
    expect(await recheckAgents()).toMatchObject({ recovered: 1 });
    expect(await isFound()).toBe(true);
    expect(await flag()).toBe('Y');
  });

  test('flags a name that changed in NIPR', async () => {
    await changeProducer(npn, (record) => ({
      ...record,
      name: { ...record.name, last: 'Married' },
    }));
    await recheckAgents();
    expect(await flag()).toBe('N');
  });

  test('reports its progress up to the end', async () => {
    const seen: string[] = [];
    const { checked } = await recheckAgents((done, of) => seen.push(`${done}/${of}`));
    expect(seen.at(-1)).toBe(`${checked}/${checked}`);
  });

  test('gives nobody a standing in a plan year that they did not save for', async () => {
    vi.setSystemTime('2027-08-15T12:00:00Z');
    await recheckAgents();
    const view = await getRegistrationView(await actorOf('agent.registered'));
    expect(view.planYear.year).toBe(2028);
    expect(view.facts.standing).toBeNull();
  });
});

describe('runDueRecheck', () => {
  const week = 7 * 24 * 60 * 60_000;

  test('waits a week, then runs once however many ask', async () => {
    expect(await runDueRecheck()).toBeNull();
    vi.setSystemTime(Date.now() + week);
    const reports = await Promise.all([runDueRecheck(), runDueRecheck(), runDueRecheck()]);
    expect(reports.filter((report) => report !== null)).toHaveLength(1);
    expect(await runDueRecheck()).toBeNull();
  });
});
