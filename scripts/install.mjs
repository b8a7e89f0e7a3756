/** Installs the packages when that is needed: not at all, or after the lock file changed. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, root } from './run.mjs';

const marker = join(root, 'node_modules', '.portal-lock');

function lockHash() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).digest('hex');
}

/**
 * `npm install`, not `npm ci`: the lock may lack packages of other platforms, which `npm ci`
 * refuses and `npm install` adds.
 */
export async function installPackages() {
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lockHash()) return;
  process.stdout.write('Installing packages…\n');
  await must('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(marker, lockHash());
}
