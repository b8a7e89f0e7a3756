import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../../scripts/run.mjs';

/** A portal of its own: one process, one database, nobody else's data. */
export type Portal = {
  readonly url: string;
  /** Everything that the server has printed so far. */
  readonly output: () => string;
  /** Path of the database, for tests that let time pass in it. */
  readonly databaseFile: string;
  /**
   * The bytes of the database's files, the write-ahead log and the Producer Database included, and of the
   * lists of rows that imports set aside.
   */
  readonly databaseBytes: () => Buffer;
  /** The bytes of a backup that is made now. */
  readonly backupBytes: () => Buffer;
  readonly stop: () => Promise<void>;
};

export async function startPortal(additions: Record<string, string> = {}): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-server-'));
  const template = process.env.E2E_TEMPLATE;
  if (template === undefined) throw new Error('the global setup did not run');
  cpSync(template, folder, { recursive: true });
  const port = await findFreePort();
  const env = environment({
    PORTAL_SANDBOX: '1',
    DATABASE_URL: `file:${join(folder, 'portal.db')}`,
    PORT: String(port),
    SMTP_URL: '',
    AUDIT_LOG_URL: '',
    ...additions,
  });
  const child = spawn('node', ['scripts/serve.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = await waitUntilListening(child);
  return {
    url: `http://localhost:${port}`,
    output,
    databaseFile: join(folder, 'portal.db'),
    databaseBytes: () => readDatabase(folder),
    backupBytes: () => makeBackup(folder, env),
    stop: async () => {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function makeBackup(folder: string, env: NodeJS.ProcessEnv): Buffer {
  const out = mkdtempSync(join(folder, 'backup-'));
  execFileSync('tsx', ['scripts/backup.ts', '--out', out], { env, stdio: 'ignore' });
  return readDatabase(out);
}

function readDatabase(folder: string): Buffer {
  const files = globSync('{portal.*,imports/**/*.csv}', { cwd: folder });
  return Buffer.concat(files.map((name) => readFileSync(join(folder, name))));
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

function waitUntilListening(child: ChildProcess): Promise<() => string> {
  let text = '';
  return new Promise((resolve, reject) => {
    const onData = (data: Buffer) => {
      text += data.toString();
      if (text.includes('Listening on')) resolve(() => text);
    };
    child.stdout?.on('data', onData);
    child.stderr?.on('data', onData);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the server ended (${code}):\n${text}`)));
  });
}
