/**
 * `npm run demo`: everything from a fresh clone to a running sandbox. The second time it starts in
 * seconds and keeps the data.
 */
import { buildPortal } from './build.mjs';
import { installPackages } from './install.mjs';
import { must, run, sandbox } from './run.mjs';

const port = process.env.PORT ?? '3000';

await installPackages();
await must('tsx', ['scripts/seed.ts'], sandbox);
await buildPortal();
process.stdout.write(`
  The sandbox:  http://localhost:${port}
  Sign in with  agent.valid, agent.wrong-npn or agent.registered
  Password      sandbox-passphrase-2027
  All accounts  http://localhost:${port}/sandbox

`);
process.exit(await run('node', ['scripts/serve.mjs'], { ...sandbox, PORT: port }));
