import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { License } from '@/lib/domain/producer';

/** A built portal that serves a database. */
export type Server = { readonly url: string; readonly stop: () => Promise<void> };

const port = 4_731;

/**
 * @param folder of the database; the build must be there (`npm run build`)
 * @param before a command that starts the server, for example on one core
 */
export async function startServer(folder: string, before: readonly string[] = []): Promise<Server> {
  const env = {
    ...process.env,
    PORTAL_SANDBOX: '1',
    // So that each search can come from an address of its own.
    TRUST_PROXY: '1',
    PORT: String(port),
    SMTP_URL: '',
    DATABASE_URL: `file:${join(folder, 'portal.db')}`,
  };
  const [command, ...args] = [...before, process.execPath, 'scripts/serve.mjs'] as const;
  const child = spawn(command, args, {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      if (data.includes('Listening on')) resolve();
    });
    child.once('exit', () => reject(new Error('the server did not start: run `npm run build`')));
  });
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** What a browser without JavaScript would send of the form "State and license number". */
export async function openLookupForm(url: string): Promise<FormData> {
  const page = await (await fetch(`${url}/npn-lookup`)).text();
  const form = page.split('<form').find((part) => part.includes('name="by" value="license"'));
  if (form === undefined) throw new Error('the form of the look-up is not where it was');
  const fields = new FormData();
  for (const [input] of form.matchAll(/<input type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1] ?? '';
    const value = /value="([^"]*)"/.exec(input)?.[1] ?? '';
    fields.append(name, value.replaceAll('&quot;', '"'));
  }
  return fields;
}

/** @returns the page that answers */
export async function lookUpByLicense(
  url: string,
  form: FormData,
  { state, number }: License,
  address: string,
): Promise<string> {
  const body = new FormData();
  for (const [name, value] of form) body.append(name, value);
  body.append('state', state);
  body.append('licenseNumber', number);
  const headers = { Origin: url, 'X-Forwarded-For': address };
  const response = await fetch(`${url}/npn-lookup`, { method: 'POST', body, headers });
  return response.text();
}
