/** Finds a Chromium for the browser tests: Playwright's own, the system's, or installs one. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

async function findOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

function findSystem() {
  return systemPaths.find((path) => existsSync(path)) ?? null;
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** Playwright's download first; where that is refused, the package manager, if we may. */
async function install() {
  process.stdout.write('No Chromium found; installing one…\n');
  if ((await run('playwright', ['install', 'chromium'])) === 0) return;
  if (!isRoot()) return;
  const apt = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], apt);
  await run('apt-get', ['install', '-y', '-q', 'chromium'], apt);
}

/**
 * The path of a Chromium that starts.
 * @throws Error with what to do when there is none and none could be installed
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const found = (await findOwn()) ?? findSystem();
  if (found) return found;
  await install();
  const installed = (await findOwn()) ?? findSystem();
  if (installed) return installed;
  throw new Error(
    'No Chromium: run "npx playwright install chromium", or set CHROMIUM_PATH to a browser.',
  );
}

/** The version that it prints, to show which browser ran the tests. */
export function chromiumVersion(path) {
  const args = isRoot() ? ['--version', '--no-sandbox'] : ['--version'];
  return execFileSync(path, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
