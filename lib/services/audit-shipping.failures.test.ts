import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import Database from 'better-sqlite3';
import { SMTPServer } from 'smtp-server';
import { describe, expect, test, vi } from 'vitest';
import {
  captureLog,
  endCollectors,
  events,
  idsOf,
  limits,
  minute,
  record,
  startCollector,
  state,
  statuses,
  withCollectors,
} from '@/tests/support/collector';
import { withDatabase } from '@/tests/support/database';
import { shipAuditEvents } from './audit-shipping';
import { getHealth } from './health';

withDatabase();
withCollectors();

describe('a collector that does not take it', () => {
  /** Nobody listens where it should be. */
  async function nobody() {
    await startCollector();
    await endCollectors();
  }

  test.each([
    ['is away', nobody, 'ECONNREFUSED'],
    ['answers 500', () => startCollector(statuses(500)), 'HTTP_500'],
    ['answers 401', () => startCollector(statuses(401)), 'HTTP_401'],
    ['points elsewhere for good', () => startCollector(statuses(308)), 'HTTP_308'],
    ['points elsewhere', () => startCollector(statuses(302)), 'HTTP_302'],
    ['hangs up', () => startCollector(({ socket }) => void socket.destroy()), 'UND_ERR_SOCKET'],
  ])('%s: asked once, kept for later, one line in the log', async (_what, start, code) => {
    const output = captureLog();
    const got = await start();
    await record(6);
    expect(await shipAuditEvents(limits)).toBe(0);
    expect(await state()).toMatchObject({ lastId: 0, attempts: 1, failure: code });
    expect(got?.length ?? 1).toBe(1);
    const lines = output().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'warn', event: 'audit-log-not-shipped', errorName: code, count: 1 },
    ]);
    expect(output()).not.toMatch(/127\.0\.0\.1|collector-token|example\.com/);
  });

  test('that cannot prove who it is gets nothing', async () => {
    captureLog();
    // Made for tests of mail: its usual certificate is one that nobody vouches for, and it says so.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const server = new SMTPServer({ secure: true });
    const failed = once(server, 'error');
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    vi.stubEnv('AUDIT_LOG_URL', `https://localhost:${port}/`);
    await record(1);
    expect(await shipAuditEvents(limits)).toBe(0);
    expect(await state()).toMatchObject({ lastId: 0, failure: expect.stringMatching(/CERT/) });
    await failed;
    await new Promise<void>((resolve) => void server.close(() => resolve()));
  });

  test('never answers: broken off in time', async () => {
    captureLog();
    const got = await startCollector(() => undefined);
    await record(1);
    expect(await shipAuditEvents({ ...limits, timeoutMs: 50 })).toBe(0);
    expect(await state()).toMatchObject({ attempts: 1, failure: 'TIMEOUT' });
    expect(got).toHaveLength(1);
  });

  test('begins to answer and never ends: what it says is not waited for', async () => {
    await startCollector((_request, response) => void response.writeHead(200).write('…'));
    await record(1);
    expect(await shipAuditEvents(limits)).toBe((await events()).length);
  });

  test('is asked again after growing waits, and gets all of it in order once it is back', async () => {
    captureLog();
    const got = await startCollector(statuses(503, 503, 503, 204));
    await record(6);
    const waits: number[] = [];
    for (let row = await state(); row === null || row.failure !== null; row = await state()) {
      const failedAt = row?.dueAt.getTime() ?? Date.now();
      vi.setSystemTime(failedAt - 1);
      if (row) expect(await shipAuditEvents(limits)).toBe(0);
      vi.setSystemTime(failedAt);
      await shipAuditEvents(limits);
      const dueAt = (await state())?.dueAt.getTime() ?? 0;
      if (dueAt > failedAt) waits.push((dueAt - failedAt) / minute);
    }
    expect(waits).toEqual([1, 2, 5]);
    expect(await state()).toMatchObject({ attempts: 0, failure: null });
    expect(idsOf(got.slice(3))).toEqual((await events()).map(({ id }) => id));
  });

  test('fails in the middle: what it took is not sent again, what it did not take is', async () => {
    captureLog();
    const got = await startCollector(statuses(204, 500, 204));
    await record(10);
    expect(await shipAuditEvents(limits)).toBe(4);
    vi.setSystemTime(Date.now() + minute);
    await shipAuditEvents(limits);
    const [first, refused, again] = got.map((request) => idsOf([request]));
    expect(again).toEqual(refused);
    expect(first).not.toEqual(refused);
    expect(idsOf(got.filter((_request, at) => at !== 1))).toEqual(
      (await events()).map(({ id }) => id),
    );
  });

  test('keeps nobody waiting: events are written while it is silent', async () => {
    captureLog();
    let asked: () => void = () => undefined;
    const wasAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    await startCollector(() => asked());
    await record(1);
    const shipping = shipAuditEvents({ ...limits, timeoutMs: 2_000 });
    await wasAsked;
    const before = (await events()).length;
    await record(3);
    expect((await events()).length).toBe(before + 3);
    await endCollectors();
    expect(await shipping).toBe(0);
  });

  test('an event that somebody spoiled stops the copy and is told, and the server stays healthy', async () => {
    const output = captureLog();
    const got = await startCollector();
    await record(1);
    const file = new Database((process.env.DATABASE_URL ?? '').replace('file:', ''));
    file.exec("DROP TRIGGER audit_event_no_change; UPDATE audit_event SET after = '{'");
    file.close();
    expect([await shipAuditEvents(limits), got]).toEqual([0, []]);
    expect(output()).toContain('"errorName":"UNREADABLE"');
    expect(await getHealth()).toMatchObject({ healthy: true, auditLagSeconds: expect.any(Number) });
  });
});
