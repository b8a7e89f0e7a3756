import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { environment } from '../scripts/run.mjs';
import { startPortal } from './support/server';

const token = 'collector-token-of-this-test';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-audit-'));
  cpSync(process.env.E2E_TEMPLATE ?? '', folder, { recursive: true });
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A command of the portal, on the database of this test. */
function runCommand(script: string, ...args: string[]): string {
  const DATABASE_URL = `file:${join(folder, 'portal.db')}`;
  const env = environment({ PORTAL_SANDBOX: '1', DATABASE_URL });
  return execFileSync('tsx', [script, ...args], { env, encoding: 'utf8' });
}

function writeFile(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content, { mode: 0o400 });
  return path;
}

type Delivery = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** A collector on the loopback, and the first delivery that it gets. */
async function startCollector() {
  const first = Promise.withResolvers<Delivery>();
  const server = createServer(async (request, response) => {
    first.resolve({ headers: request.headers, body: await text(request) });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, first: first.promise, url: `http://127.0.0.1:${port}/portal` };
}

// No page is driven here, so one project is enough.
test('a running server sends its audit log away, and the copy proves it', {
  tag: '@javascript',
}, async ({ request }) => {
  runCommand('scripts/account-rescue.ts', '--user-id', 'agent.valid');
  const { server, first, url } = await startCollector();
  const portal = await startPortal({
    DATABASE_URL: `file:${join(folder, 'portal.db')}`,
    AUDIT_LOG_URL: url,
    AUDIT_LOG_TOKEN_FILE: writeFile('token', `${token}\n`),
  });
  const { headers, body } = await first;
  expect(headers.authorization).toBe(`Bearer ${token}`);
  expect(JSON.parse(body)).toMatchObject({ action: 'session-ended', subjectUserId: 'agent.valid' });
  const lag = async () => (await request.get(`${portal.url}/api/health`)).json();
  await expect.poll(lag).toEqual({ healthy: true, auditLagSeconds: 0 });
  expect(portal.output()).not.toContain(token);
  await portal.stop();
  server.close();
  const copy = writeFile('copy.ndjson', body);
  const said = runCommand('scripts/audit-check.ts', '--against', copy);
  expect(said).toMatch(/The log agrees with the copy, up to event \d+\./);
});
