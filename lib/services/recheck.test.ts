import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listAuditEventsAbove } from '@/db/audit-event';
import { read, transact } from '@/db/client';
import { profile } from '@/db/schema/profile';
import { helpQuerySchema } from '@/lib/forms/find-local-help';
import { actorOf, changeProducer, withDatabase } from '@/tests/support/database';
import { findLocalHelp } from './find-local-help';
import { listMailbox } from './mailbox';
import { recheckAgents, runDueRecheck } from './recheck';
import { getRegistrationView } from './registration';
import { searchRegistrationCompletionList } from './registration-completion-list';

withDatabase();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubEnv('SMTP_URL', '');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const npn = '17000117';

async function setLicenses(status: 'active' | 'inactive') {
  await changeProducer(npn, (record) => ({
    ...record,
    licenses: record.licenses.map((held) => ({ ...held, status })),
  }));
}

async function isFound(): Promise<boolean> {
  const search = await findLocalHelp(helpQuerySchema.parse({ location: '77002' }));
  return search.status === 'found' && search.results.totals.agents.near > 0;
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
    const events = await read((db) => listAuditEventsAbove(db, 0, 100));
    expect(events).toMatchObject([
      { action: 'agents-rechecked', after: { agents: String(report.checked), failed: '0' } },
    ]);
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

describe('the mail about it', () => {
  const subjects = async () => (await listMailbox(1)).entries.map(({ subject }) => subject);

  test('goes to nobody whose standing stays', async () => {
    await recheckAgents();
    expect(await subjects()).toEqual([]);
  });

  test('goes once to who fails and once to who recovers', async () => {
    await setLicenses('inactive');
    for (let run = 1; run <= 2; run++) await recheckAgents();
    expect(await subjects()).toEqual(['Your NPN is no longer valid for the Marketplace']);
    await setLicenses('active');
    vi.setSystemTime(Date.now() + 1000);
    for (let run = 1; run <= 2; run++) await recheckAgents();
    expect(await subjects()).toEqual([
      'Your NPN is valid again for the Marketplace',
      'Your NPN is no longer valid for the Marketplace',
    ]);
  });

  test('goes to the address in the profile, with reason, remedy and link', async () => {
    vi.stubEnv('PORTAL_URL', 'https://portal.example.com');
    const { accountId } = await actorOf('agent.registered');
    const email = 'new.address@example.com';
    const own = eq(profile.accountId, accountId);
    await transact((db) => db.update(profile).set({ email }).where(own));
    await setLicenses('inactive');
    await recheckAgents();
    const { entries } = await listMailbox(1);
    expect(entries).toMatchObject([{ recipient: email, state: 'waiting' }]);
    const [{ body } = { body: '' }] = entries;
    expect(body).toContain('your Texas license is not active.');
    expect(body).toContain('Ask the Department of Insurance of the state named above');
    expect(body).toContain('https://portal.example.com/sign-in');
    expect(body).toContain('1-855-267-1515');
    expect(body).not.toMatch(/17000117|400117|900-?10/);
  });

  test('waits when the mail server is away; the re-check is done all the same', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValueOnce(true);
    vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1');
    vi.stubEnv('MAIL_FROM', 'portal@example.com');
    await setLicenses('inactive');
    expect(await recheckAgents()).toMatchObject({ failed: 1 });
    const [entry] = (await listMailbox(1)).entries;
    expect(entry).toMatchObject({ state: 'waiting', attempts: 1, failure: 'ECONNREFUSED' });
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
