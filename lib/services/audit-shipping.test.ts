import { describe, expect, test, vi } from 'vitest';
import { claimAuditShipping, saveAuditShipping } from '@/db/audit-shipping';
import { closeDatabase, transact } from '@/db/client';
import { auditChainStart } from '@/lib/domain/audit-event';
import {
  captureLog,
  events,
  idsOf,
  limits,
  linesOf,
  minute,
  record,
  startCollector,
  state,
  statuses,
  token,
  withCollectors,
} from '@/tests/support/collector';
import { actorOf, withDatabase } from '@/tests/support/database';
import { recordAuditEvent, sealHash } from './audit-event';
import { announceAuditShipping, findAuditLag, shipAuditEvents } from './audit-shipping';
import { getHealth } from './health';

withDatabase();
withCollectors();

describe('a copy of the audit log', () => {
  test('goes in order, in parts, as lines of JSON, with the token', async () => {
    const got = await startCollector();
    await record(10);
    const all = await events();
    expect(await shipAuditEvents(limits)).toBe(all.length);
    expect(idsOf(got)).toEqual(all.map(({ id }) => id));
    const sizes = got.map((request) => linesOf(request).length);
    expect(sizes).toEqual(
      [...Array(Math.floor(all.length / 4)).fill(4), all.length % 4].filter(Boolean),
    );
    expect(got[0]).toMatchObject({
      url: '/portal',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    });
    expect(got.every(({ body }) => body.endsWith('}\n'))).toBe(true);
  });

  test('carries the seals, by which the chain is proved far from here', async () => {
    const got = await startCollector();
    await record(9);
    await shipAuditEvents(limits);
    let previous = auditChainStart;
    for (const { id: _id, hash, at, ...rest } of got.flatMap(linesOf)) {
      expect(sealHash({ ...rest, at: new Date(at) }, previous)).toBe(hash);
      previous = hash;
    }
    expect(previous).toBe((await events()).at(-1)?.hash);
  });

  test('goes on where it was after a restart, and says nothing twice', async () => {
    const got = await startCollector();
    await record(5);
    await shipAuditEvents(limits);
    closeDatabase();
    expect(await shipAuditEvents(limits)).toBe(0);
    await record(2);
    expect(await shipAuditEvents(limits)).toBe(2);
    expect(idsOf(got)).toEqual((await events()).map(({ id }) => id));
  });

  test('another collector gets all of it from the first event on', async () => {
    await startCollector();
    await record(3);
    await shipAuditEvents(limits);
    const other = await startCollector();
    await shipAuditEvents(limits);
    expect(idsOf(other)).toEqual((await events()).map(({ id }) => id));
  });

  test('several senders at the same time send each event once', async () => {
    const got = await startCollector();
    await record(20);
    const counts = await Promise.all([1, 2, 3].map(() => shipAuditEvents(limits)));
    const all = (await events()).map(({ id }) => id);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
    expect(idsOf(got)).toEqual(all);
  });

  test('who took a part and is gone leaves it to the next', async () => {
    const got = await startCollector();
    await record(2);
    const at = new Date();
    const until = new Date(at.getTime() + minute);
    await transact((db) => claimAuditShipping(db, process.env.AUDIT_LOG_URL ?? '', at, until));
    vi.setSystemTime(until.getTime() - 1);
    expect([await shipAuditEvents(limits), got]).toEqual([0, []]);
    vi.setSystemTime(until);
    expect(await shipAuditEvents(limits)).toBe((await events()).length);
  });

  test('a late failure does not undo what a later attempt has done', async () => {
    await startCollector();
    await record(2);
    const at = new Date();
    const url = process.env.AUDIT_LOG_URL ?? '';
    const late = await transact((db) => claimAuditShipping(db, url, at, at));
    await shipAuditEvents(limits);
    const done = await state();
    const failed = { lastId: 0, attempts: 1, dueAt: new Date(0), failure: 'TIMEOUT' };
    if (late) await transact((db) => saveAuditShipping(db, late, failed));
    expect([late?.attempts, await state()]).toEqual([1, done]);
    expect(done?.failure).toBeNull();
  });

  test('holds no SSN, password or token', async () => {
    const got = await startCollector();
    const { accountId, userId, kind, address } = await actorOf('agent.registered');
    await transact((db) =>
      recordAuditEvent(db, {
        action: 'ssn-added',
        actor: { accountId, userId, kind, address },
        after: Object.assign({ npn: '17000117' }, { ssn: '900-00-0117', password: 'hidden' }),
      }),
    );
    await shipAuditEvents(limits);
    const bodies = got.map(({ body }) => body).join('');
    expect(bodies).toContain('17000117');
    expect(bodies).not.toMatch(/900-?00-?0117|hidden|ssn":/);
    expect(bodies).not.toContain(token);
  });

  test('is not made without a collector, nor written about while nothing waits', async () => {
    vi.stubEnv('AUDIT_LOG_TOKEN', '');
    vi.stubEnv('AUDIT_LOG_URL', '');
    expect([await shipAuditEvents(), await findAuditLag()]).toEqual([0, null]);
    vi.stubEnv('AUDIT_LOG_TOKEN', token);
    await startCollector();
    await shipAuditEvents();
    const before = await state();
    vi.setSystemTime(Date.now() + minute);
    expect(await shipAuditEvents()).toBe(0);
    expect(await state()).toEqual(before);
  });
});

describe('how far it is behind', () => {
  test('is told by the health of the server', async () => {
    captureLog();
    await startCollector(statuses(204, 500));
    await record(1);
    await shipAuditEvents();
    expect(await getHealth()).toEqual({ healthy: true, auditLagSeconds: 0 });
    await record(2);
    vi.setSystemTime(Date.now() + 90_500);
    await record(1);
    await shipAuditEvents();
    expect(await getHealth()).toEqual({ healthy: true, auditLagSeconds: 90 });
  });

  test('is unknown without a collector', async () => {
    vi.stubEnv('AUDIT_LOG_TOKEN', '');
    expect(await getHealth()).toEqual({ healthy: true, auditLagSeconds: null });
  });
});

describe('announceAuditShipping', () => {
  test.each([
    ['1', '', 0],
    ['0', '', 1],
  ])('sandbox %s, AUDIT_LOG_URL "%s": %i lines', (sandbox, url, lines) => {
    const output = captureLog();
    vi.stubEnv('PORTAL_SANDBOX', sandbox);
    vi.stubEnv('AUDIT_LOG_TOKEN', '');
    vi.stubEnv('AUDIT_LOG_URL', url);
    announceAuditShipping();
    expect(output().split('\n').length - 1).toBe(lines);
  });
});
