import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Database from 'better-sqlite3';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listAuditEventsAbove } from '@/db/audit-event';
import { claimAuditShipping, findAuditShipping, saveAuditShipping } from '@/db/audit-shipping';
import { closeDatabase, read, transact } from '@/db/client';
import { auditChainStart } from '@/lib/domain/audit-event';
import { actorOf, withDatabase } from '@/tests/support/database';
import { recordAuditEvent, sealHash } from './audit-event';
import { announceAuditShipping, findAuditLag, shipAuditEvents } from './audit-shipping';
import { getHealth } from './health';

withDatabase();

const token = 'collector-token-0123456789';
const minute = 60_000;
/** Small parts and little patience, so that tests see both. */
const limits = { eventsAtOnce: 4, timeoutMs: 5_000 };

let servers: Server[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubEnv('AUDIT_LOG_TOKEN', token);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await Promise.all(servers.map(close));
  servers = [];
});

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => void server.close(() => resolve()));
}

type Request = {
  readonly headers: IncomingHttpHeaders;
  readonly url: string;
  readonly body: string;
};

/** A collector on the loopback; what it gets, it keeps. It answers 204 when nobody says otherwise. */
async function startCollector(
  answer: RequestListener = (_request, response) => void response.writeHead(204).end(),
): Promise<Request[]> {
  const got: Request[] = [];
  const server = createServer(async (request, response) => {
    const { headers, url = '' } = request;
    got.push({ headers, url, body: await text(request) });
    answer(request, response);
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  vi.stubEnv('AUDIT_LOG_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}/portal`);
  return got;
}

/** Answers with each status once, in their order; afterwards with the last one. */
function statuses(...codes: number[]): RequestListener {
  return (_request, response) => {
    const code = codes.length > 1 ? codes.shift() : codes[0];
    response.writeHead(code ?? 204, { Location: '/elsewhere' }).end('what a collector says');
  };
}

async function record(count: number, email = 'new@example.com'): Promise<void> {
  for (let done = 0; done < count; done++) {
    const actor = { address: `192.0.2.${done}` };
    await transact((db) =>
      recordAuditEvent(db, { action: 'email-changed', actor, after: { email } }),
    );
  }
}

const events = () => read((db) => listAuditEventsAbove(db, 0, 10_000));
const linesOf = ({ body }: Request) =>
  body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const idsOf = (got: readonly Request[]) => got.flatMap(linesOf).map(({ id }) => id);
const state = () => read((db) => findAuditShipping(db, process.env.AUDIT_LOG_URL ?? ''));

function captureLog(): () => string {
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  return () => write.mock.calls.map(([line]) => String(line)).join('');
}

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

describe('a collector that does not take it', () => {
  /** Nobody listens where it should be. */
  async function nobody() {
    await startCollector();
    await Promise.all(servers.splice(0).map(close));
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
    await Promise.all(servers.splice(0).map(close));
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
