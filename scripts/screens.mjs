/**
 * `npm run screens`: pictures of every page at 1280 and 375 px for docs/screens, and those that
 * the help page shows, taken from a fresh small sandbox.
 */
import { mkdirSync } from 'node:fs';
import { buildPortal } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { run } from './run.mjs';

mkdirSync('docs/screens', { recursive: true });
mkdirSync('public/help', { recursive: true });
await buildPortal();
const additions = { CHROMIUM_PATH: await findChromium() };
const args = ['test', '--config', 'e2e/screens/playwright.config.ts', ...process.argv.slice(2)];
process.exit(await run('playwright', args, additions));
