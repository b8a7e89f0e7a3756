/** Builds when the sources are newer than the last build. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { must, root } from './run.mjs';

const sources = [
  'app',
  'components',
  'db',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** When something below a path last changed, in milliseconds. */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

export async function buildPortal() {
  const built = newestChange(join(root, '.next', 'BUILD_ID'));
  if (built > Math.max(...sources.map((path) => newestChange(join(root, path))))) return;
  process.stdout.write('Building…\n');
  await must('next', ['build']);
}
