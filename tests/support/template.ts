import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    databaseTemplate: string;
    keysTemplate: string;
  }
}

/** Makes the database that every test copies: personas only, so that a copy is cheap. */
export default function makeTemplate(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'portal-template-'));
  const file = join(folder, 'portal.db');
  const env = {
    ...process.env,
    PORTAL_SANDBOX: '1',
    DATABASE_URL: `file:${file}`,
    SANDBOX_AGENTS: '0',
    SANDBOX_PRODUCERS: '0',
    SANDBOX_ASSISTERS: '0',
  };
  execFileSync('tsx', ['scripts/seed.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  project.provide('databaseTemplate', file);
  project.provide('keysTemplate', join(folder, 'sandbox-keys.json'));
  return () => rmSync(folder, { recursive: true, force: true });
}
