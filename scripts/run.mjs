/**
 * How the other scripts run programs: with this project's own binaries first on the PATH, so that
 * `node` is the pinned runtime even where an older one started the script.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The environment of a child, with additions. */
export function environment(additions = {}) {
  const bin = join(root, 'node_modules', '.bin');
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    ...additions,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
  };
}

/**
 * Runs a program to its end and shows what it prints.
 * @returns {Promise<number>} its exit code
 */
export function run(command, args, additions = {}) {
  return new Promise((resolve, reject) => {
    const options = { cwd: root, stdio: 'inherit', env: environment(additions) };
    const child = spawn(command, args, options);
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a program that must succeed; else ends this script with the same exit code. */
export async function must(command, args, additions = {}) {
  const code = await run(command, args, additions);
  if (code === 0) return;
  process.stderr.write(`\n${[command, ...args].join(' ')} failed (${code})\n`);
  process.exit(code);
}

/** What makes a process a sandbox. */
export const sandbox = { PORTAL_SANDBOX: '1' };
