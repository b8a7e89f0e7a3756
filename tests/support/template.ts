import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the database and all that lies beside it. */
    databaseTemplate: string;
  }
}

/** Makes the database that every test copies: personas only, so that a copy is cheap. */
export default function makeTemplate(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'portal-template-'));
  const env = {
    ...process.env,
    PORTAL_SANDBOX: '1',
    DATABASE_URL: `file:${join(folder, 'portal.db')}`,
    SANDBOX_AGENTS: '0',
    SANDBOX_PRODUCERS: '0',
    SANDBOX_ASSISTERS: '0',
  };
  execFileSync('tsx', ['scripts/seed.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  project.provide('databaseTemplate', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
