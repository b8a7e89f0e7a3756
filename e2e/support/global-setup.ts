import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../../scripts/run.mjs';

/** Makes the database that each test's server gets a copy of: a small sandbox. */
export default function globalSetup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'portal-e2e-'));
  const env = environment({
    PORTAL_SANDBOX: '1',
    DATABASE_URL: `file:${join(folder, 'portal.db')}`,
    SANDBOX_AGENTS: '200',
    SANDBOX_PRODUCERS: '1000',
  });
  execFileSync('tsx', ['scripts/seed.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  process.env.E2E_TEMPLATE = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
