import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, vi } from 'vitest';
import { listAuditEventsAbove } from '@/db/audit-event';
import { findAuditShipping } from '@/db/audit-shipping';
import { read, transact } from '@/db/client';
import { recordAuditEvent } from '@/lib/services/audit-event';
import { withClock } from './clock';

export const token = 'collector-token-0123456789';
export const minute = 60_000;
/** Small parts and little patience, so that tests see both. */
export const limits = { eventsAtOnce: 4, timeoutMs: 5_000 };

const servers: Server[] = [];

/** Gives each test of a file a clock and collectors of its own, and ends them. */
export function withCollectors(): void {
  withClock();
  beforeEach(() => void vi.stubEnv('AUDIT_LOG_TOKEN', token));
  afterEach(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await endCollectors();
  });
}

/** Ends them earlier, as an outage does. */
export async function endCollectors(): Promise<void> {
  await Promise.all(servers.splice(0).map(close));
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => void server.close(() => resolve()));
}

/** What a collector got. */
export type Request = {
  readonly headers: IncomingHttpHeaders;
  readonly url: string;
  readonly body: string;
};

/** A collector on the loopback; what it gets, it keeps. It answers 204 when nobody says otherwise. */
export async function startCollector(
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
export function statuses(...codes: number[]): RequestListener {
  return (_request, response) => {
    const code = codes.length > 1 ? codes.shift() : codes[0];
    response.writeHead(code ?? 204, { Location: '/elsewhere' }).end('what a collector says');
  };
}

/** Writes so many events into the audit log. */
export async function record(count: number, email = 'new@example.com'): Promise<void> {
  for (let done = 0; done < count; done++) {
    const actor = { address: `192.0.2.${done}` };
    await transact((db) =>
      recordAuditEvent(db, { action: 'email-changed', actor, after: { email } }),
    );
  }
}

/** All events, the oldest first. */
export const events = () => read((db) => listAuditEventsAbove(db, 0, 10_000));
/** The lines of a request. */
export const linesOf = ({ body }: Request) =>
  body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
/** The ids of all events that a collector got. */
export const idsOf = (got: readonly Request[]) => got.flatMap(linesOf).map(({ id }) => id);
/** How far the copy came. */
export const state = () => read((db) => findAuditShipping(db, process.env.AUDIT_LOG_URL ?? ''));

/** What the server log says meanwhile. */
export function captureLog(): () => string {
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  return () => write.mock.calls.map(([line]) => String(line)).join('');
}
