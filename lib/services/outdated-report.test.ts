import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { saveAssister } from '@/db/assister';
import { listAuditEventsAbove } from '@/db/audit-event';
import { read, transact } from '@/db/client';
import { findProfile, saveProfileRow } from '@/db/profile';
import { closedAllWeek } from '@/lib/domain/hours';
import type { OutdatedProblem } from '@/lib/domain/outdated-report';
import { blankHelpQuery } from '@/lib/forms/find-local-help';
import { outdatedReportsQuerySchema } from '@/lib/forms/outdated-report';
import { actorOf, withDatabase } from '@/tests/support/database';
import { mails } from '@/tests/support/mail';
import { findLocalHelp } from './find-local-help';
import {
  dismissOutdatedNotices,
  handleOutdatedReport,
  listOutdatedNotices,
  listOutdatedReports,
  reportOutdated,
} from './outdated-report';

withDatabase();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const hour = 60 * 60_000;
const day = 24 * hour;
const visitor = { address: '192.0.2.1' };

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

async function slugOf(location: string, type: 'agents' | 'assisters' = 'agents') {
  const search = await findLocalHelp({ ...blankHelpQuery, location, type });
  const [first] = search.status === 'found' ? search.results.page.items : [];
  if (!first) throw new Error(`nobody in ${location}`);
  return first.slug;
}

/** Priya Raman's in Houston, who is listed from the start. */
const agentSlug = () => slugOf('77002');

async function report(problems: readonly OutdatedProblem[], details = '', from = visitor) {
  return reportOutdated(from, { slug: await agentSlug(), problems, details });
}

const list = (query: Record<string, string> = {}) =>
  listOutdatedReports(outdatedReportsQuerySchema.parse(query));

async function addAssister() {
  const place = { street: '1 Main St', city: 'Houston', state: 'TX', zip: '77002' } as const;
  const contact = { phone: '7135550199', email: '', website: '', acceptsTexts: false };
  const rest = { hours: closedAllWeek, languages: [] };
  const row = { id: 'assister-1', kind: 'navigator', name: 'Bayou Health' } as const;
  await transact((db) => saveAssister(db, { ...row, ...place, ...contact, ...rest }));
}

describe('a report about an agent', () => {
  test('reaches the agent as a notice and by mail, and the Service Desk', async () => {
    const agent = await actorOf('agent.registered');
    expect(await report(['phone', 'other'], 'Rings a bakery')).toEqual({ ok: true, value: null });
    expect(await listOutdatedNotices(agent)).toMatchObject([
      { problems: ['phone', 'other'], details: 'Rings a bakery', reportedAt: new Date() },
    ]);
    expect(await mails()).toMatchObject([
      { accountId: agent.accountId, recipient: 'agent.registered@example.com', sentAt: null },
    ]);
    expect(await list()).toMatchObject({
      reports: [{ name: 'Priya Raman', kind: 'agents', listed: true, handledAt: null }],
      totals: { open: 1, handled: 0 },
      page: 1,
      pages: 1,
      marked: null,
    });
  });

  test('the mail says what is wrong, and nothing in the words of a stranger', async () => {
    await report(['phone', 'other'], 'Win at https://evil.example');
    const [mail] = await mails();
    expect(mail?.subject).toBe('Is your entry on Find Local Help up to date?');
    expect(mail?.body).toContain('Dear Priya Raman,');
    expect(mail?.body).toContain('- A consumer reported that your phone number is out of date.');
    expect(mail?.body).toContain('- A consumer reported something else about your entry');
    expect(mail?.body).toContain('http://localhost:3000/sign-in');
    expect(`${mail?.subject}${mail?.body}`).not.toMatch(/evil|outdated-report\.|\{/);
  });

  test('one mail in 24 hours, and the next one tells of all that came meanwhile', async () => {
    await report(['phone']);
    later(hour);
    await report(['email']);
    later(hour);
    await report(['address']);
    expect(await mails()).toHaveLength(1);
    later(day);
    await report(['no-longer-helps']);
    const [second, ...others] = await mails();
    expect(others).toHaveLength(1);
    for (const text of ['email address is', 'your address is', 'no longer help people']) {
      expect(second?.body).toContain(text);
    }
    expect(second?.body).not.toContain('phone number');
  });

  test('about the email address is sent to the address of the account', async () => {
    const { accountId } = await actorOf('agent.registered');
    await transact(async (db) => {
      const saved = await findProfile(db, accountId);
      if (!saved) throw new Error('no profile');
      const { version, ...profile } = saved;
      const moved = { ...profile, email: 'old.address@example.com' };
      await saveProfileRow(db, accountId, version, moved, new Date());
    });
    await report(['phone']);
    later(day);
    await report(['email']);
    const recipients = (await mails()).map(({ recipient }) => recipient);
    expect(recipients).toEqual(['agent.registered@example.com', 'old.address@example.com']);
  });
});

describe('the notice', () => {
  test('is the own one only', async () => {
    await report(['phone']);
    expect(await listOutdatedNotices(await actorOf('agent.valid'))).toEqual([]);
    await dismissOutdatedNotices(await actorOf('agent.valid'), { seenUpTo: new Date() });
    expect(await listOutdatedNotices(await actorOf('agent.registered'))).toHaveLength(1);
  });

  test('goes when it is put away; what came after it was seen stays', async () => {
    const agent = await actorOf('agent.registered');
    await report(['phone']);
    const seenUpTo = new Date();
    later(hour);
    await report(['email']);
    await dismissOutdatedNotices(agent, { seenUpTo });
    expect(await listOutdatedNotices(agent)).toMatchObject([{ problems: ['email'] }]);
    await dismissOutdatedNotices(agent, { seenUpTo: new Date() });
    expect(await listOutdatedNotices(agent)).toEqual([]);
    expect((await list()).totals).toEqual({ open: 2, handled: 0 });
  });

  test('goes by itself after 30 days, the newest stands first', async () => {
    const agent = await actorOf('agent.registered');
    await report(['phone']);
    later(10 * day);
    await report(['email']);
    expect((await listOutdatedNotices(agent)).map(({ problems }) => problems)).toEqual([
      ['email'],
      ['phone'],
    ]);
    later(20 * day);
    expect(await listOutdatedNotices(agent)).toHaveLength(2);
    later(1);
    expect(await listOutdatedNotices(agent)).toMatchObject([{ problems: ['email'] }]);
  });
});

test('a report about an assister reaches the Service Desk only', async () => {
  await addAssister();
  const slug = await slugOf('77002', 'assisters');
  expect(await reportOutdated(visitor, { slug, problems: ['address'], details: '' })).toEqual({
    ok: true,
    value: null,
  });
  expect(await mails()).toEqual([]);
  expect((await list()).reports).toMatchObject([
    { name: 'Bayou Health', kind: 'assisters', accountId: null },
  ]);
});

test('an address of nobody and one of somebody who withdrew are the same', async () => {
  const slug = await agentSlug();
  const { accountId } = await actorOf('agent.registered');
  await transact(async (db) => {
    const saved = await findProfile(db, accountId);
    if (!saved) throw new Error('no profile');
    const { version, ...profile } = saved;
    const hidden = { ...profile, displayOption: 'none' } as const;
    await saveProfileRow(db, accountId, version, hidden, new Date());
  });
  const gone = { ok: false, errors: { form: { code: 'outdated-report.gone' } } };
  for (const address of [slug, 'nobody-2b3c4d5e']) {
    const given = { slug: address, problems: ['phone'], details: '' } as const;
    expect(await reportOutdated(visitor, given)).toEqual(gone);
  }
  expect((await list()).reports).toEqual([]);
});

describe('too many reports from one address', () => {
  test('are refused with the time to wait, and others are not kept from reporting', async () => {
    for (let count = 0; count < 10; count++)
      expect(await report(['phone'])).toMatchObject({ ok: true });
    later(15 * 60_000);
    expect(await report(['phone'])).toEqual({
      ok: false,
      errors: { form: { code: 'outdated-report.too-many', params: { minutes: '45' } } },
    });
    expect(await report(['phone'], '', { address: '192.0.2.2' })).toMatchObject({ ok: true });
    expect((await list()).totals.open).toBe(11);
    later(hour);
    expect(await report(['phone'])).toMatchObject({ ok: true });
  });
});

describe('the list of the Service Desk', () => {
  test('a report that is done with moves to the others, with who did it and when', async () => {
    const desk = await actorOf('desk.rep');
    await report(['phone']);
    later(hour);
    await report(['email']);
    const [email, phone] = (await list()).reports;
    expect([email?.problems, phone?.problems]).toEqual([['email'], ['phone']]);
    await handleOutdatedReport(desk, { id: phone?.id ?? '' });
    const handledAt = new Date();
    later(hour);
    await handleOutdatedReport({ ...desk, userId: 'desk.other' }, { id: phone?.id ?? '' });
    await handleOutdatedReport(desk, { id: 'unknown' });
    expect(await list({ marked: phone?.id ?? '' })).toMatchObject({
      reports: [{ problems: ['email'] }],
      totals: { open: 1, handled: 1 },
      marked: { name: 'Priya Raman' },
    });
    expect((await list({ show: 'handled' })).reports).toMatchObject([
      { problems: ['phone'], handledAt, handledBy: 'desk.rep' },
    ]);
    const events = await read((db) => listAuditEventsAbove(db, 0, 100));
    expect(events.filter(({ action }) => action === 'outdated-report-handled')).toMatchObject([
      { actorUserId: 'desk.rep', subjectUserId: 'agent.registered', after: { report: phone?.id } },
    ]);
  });

  test('comes in pages of 25', async () => {
    for (let count = 0; count < 26; count++) {
      await report(['phone'], `${count}`, { address: `192.0.2.${count}` });
      later(1);
    }
    const first = await list();
    expect([first.reports.length, first.reports[0]?.details, first.pages]).toEqual([25, '25', 2]);
    const last = await list({ page: '9' });
    expect([last.page, last.reports.map(({ details }) => details)]).toEqual([2, ['0']]);
  });
});
