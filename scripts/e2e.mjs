/** `npm run e2e [-- playwright arguments]`: the browser tests against a production build. */
import { buildPortal } from './build.mjs';
import { chromiumVersion, findChromium } from './chromium.mjs';
import { run } from './run.mjs';

const chromium = await findChromium();
process.stdout.write(`${chromiumVersion(chromium)}\n`);
await buildPortal();
const args = ['test', ...process.argv.slice(2)];
process.exit(await run('playwright', args, { CHROMIUM_PATH: chromium }));
