import { text } from 'node:stream/consumers';
import type { ReadableStream } from 'node:stream/web';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { transact } from '@/db/client';
import { readCsv } from '@/lib/domain/csv';
import { readAuditSearch } from '@/lib/forms/audit-log';
import { profileSchema } from '@/lib/forms/profile';
import { actorOf, withDatabase } from '@/tests/support/database';
import { saveProfileOf } from '@/tests/support/profile';
import { type AuditNote, recordAuditEvent } from './audit-event';
import { downloadAuditLog, listAuditLog } from './audit-log';
import { claimFeedImport } from './feed-import';
import { loadProfileForm, saveProfile } from './profile';

withDatabase();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const record = (note: AuditNote) => transact((db) => recordAuditEvent(db, note));
const visitor = (address: string) => ({ address });

/** The page of the log that an address asks for. */
async function list(parameters: Record<string, string> = {}) {
  const { query, page } = readAuditSearch(parameters);
  if (query === null) throw new Error('asked in a wrong way');
  return listAuditLog(query, page);
}

const addressesOf = ({ events }: Awaited<ReturnType<typeof list>>) =>
  events.map(({ address }) => address);

async function download(parameters: Record<string, string> = {}) {
  const search = readAuditSearch(parameters);
  const { query } = search;
  if (query === null) throw new Error('asked in a wrong way');
  const file = await downloadAuditLog(await actorOf('cms.admin'), { ...search, query });
  return text(file as ReadableStream);
}

describe('the list', () => {
  test('is newest first, in pages of 50', async () => {
    const before = (await list()).total;
    for (let at = 0; at < 51; at++) {
      await record({ action: 'sign-out', actor: visitor(`192.0.2.${at}`) });
    }
    const first = await list({ action: 'sign-out' });
    expect(first).toMatchObject({ total: 51, page: 1, pages: 2 });
    expect(addressesOf(first)[0]).toBe('192.0.2.50');
    expect(first.events).toHaveLength(50);
    const last = await list({ action: 'sign-out', page: '9' });
    expect(last.page).toBe(2);
    expect(addressesOf(last)).toEqual(['192.0.2.0']);
    expect((await list()).total).toBe(before + 51);
  });

  test('asks for who did it and whom it is about, whatever the case', async () => {
    const desk = await actorOf('desk.rep');
    const { accountId: subjectId } = await actorOf('agent.valid');
    await record({ action: 'sign-out', actor: desk, subjectId });
    await record({ action: 'sign-out', actor: desk });
    await record({ action: 'sign-out', actor: visitor('192.0.2.9'), subjectId });
    expect((await list({ actor: 'Desk.Rep', action: 'sign-out' })).total).toBe(2);
    expect((await list({ subject: 'agent.valid', action: 'sign-out' })).total).toBe(2);
    expect((await list({ actor: 'desk.rep', subject: 'agent.valid' })).total).toBe(1);
    expect((await list({ actor: 'nobody' })).total).toBe(0);
  });

  test('asks for days as they begin and end in Washington, DC', async () => {
    for (const at of [
      '2026-11-26T04:59:59.999Z',
      '2026-11-26T05:00:00Z',
      '2026-11-27T04:59:59.999Z',
      '2026-11-27T05:00:00Z',
    ]) {
      vi.setSystemTime(at);
      await record({ action: 'sign-out', actor: visitor(at) });
    }
    const day = { action: 'sign-out', from: '2026-11-26', to: '2026-11-26' };
    expect(addressesOf(await list(day))).toEqual([
      '2026-11-27T04:59:59.999Z',
      '2026-11-26T05:00:00Z',
    ]);
    expect((await list({ action: 'sign-out', from: '2026-11-27' })).total).toBe(1);
    expect((await list({ action: 'sign-out', to: '2026-11-25' })).total).toBe(1);
  });
});

describe('the file', () => {
  test('has what the list has, and is itself an event', async () => {
    const { accountId: subjectId } = await actorOf('agent.valid');
    const actor = await actorOf('desk.rep');
    const note = { action: 'sign-out', actor, subjectId, after: { npn: '17000101' } } as const;
    await record(note);
    await record({ ...note, actor: null });
    const file = await download({ actor: 'desk.rep', action: 'sign-out' });
    const [head, row, ...others] = [...readCsv(file.replace(/^\ufeff/, ''))].map(
      ({ fields }) => fields,
    );
    expect(head?.slice(0, 5)).toEqual(['id', 'at', 'action', 'actor_kind', 'actor_user_id']);
    expect(row?.slice(2, 9)).toEqual([
      'sign-out',
      'desk',
      'desk.rep',
      'agent.valid',
      '192.0.2.1',
      '{}',
      '{"npn":"17000101"}',
    ]);
    expect(others).toEqual([]);
    expect((await list({ action: 'audit-log-downloaded' })).events).toMatchObject([
      {
        actorUserId: 'cms.admin',
        after: { filter: 'action=sign-out&actor=desk.rep', rows: '1' },
      },
    ]);
  });

  test('holds nothing that a spreadsheet would run', async () => {
    await record({ action: 'sign-out', actor: visitor('=HYPERLINK("http://evil.example")') });
    expect(await download({ action: 'sign-out' })).toContain(`"'=HYPERLINK(`);
  });

  test('comes in parts, each event once', async () => {
    await transact(async (db) => {
      for (let at = 0; at < 1_100; at++) {
        await recordAuditEvent(db, { action: 'sign-out', actor: visitor(`${at}`) });
      }
    });
    const lines = (await download({ action: 'sign-out' })).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1_101);
    expect(new Set(lines.map((line) => line.split(',')[6])).size).toBe(1_101);
  });
});

describe('what is noted', () => {
  test('a saved profile, with before and after', async () => {
    await saveProfileOf('agent.valid', { role: 'individual' });
    await saveProfileOf('agent.valid', { role: 'both', website: 'https://example.com' });
    const { events } = await list({ action: 'profile-saved', subject: 'agent.valid' });
    expect(events[0]).toMatchObject({
      actorUserId: 'agent.valid',
      before: { role: 'individual', npn: '17000101', firstName: 'Maria', lastName: 'Alvarez' },
      after: { role: 'both', npn: '17000101' },
    });
    expect(JSON.stringify(events)).not.toContain('example.com');
  });

  test('a refused NPN, with its causes', async () => {
    const actor = await actorOf('agent.all-three');
    const entries = { ...(await loadProfileForm(actor)).values, role: 'both' };
    await saveProfile(actor, profileSchema.parse(entries), entries);
    const { events } = await list({ action: 'npn-refused', actor: 'agent.all-three' });
    expect(events).toMatchObject([
      { before: {}, after: { npn: '18000108', causes: expect.stringContaining('no-ssn') } },
    ]);
  });

  test('an import that starts, with its files, and who started it', async () => {
    const files = [{ name: 'licenses.csv', kind: null, bytes: 1 }];
    await claimFeedImport(files, await actorOf('cms.admin'));
    await claimFeedImport(files, null);
    const { events } = await list({ action: 'import-started' });
    expect(events).toMatchObject([{ actorUserId: 'cms.admin', after: { files: 'licenses.csv' } }]);
  });
});
