/** `npm run dev`: the sandbox with hot reload. */
import { must, run, sandbox } from './run.mjs';

await must('tsx', ['scripts/seed.ts'], sandbox);
process.exit(await run('next', ['dev', '--port', process.env.PORT ?? '3000'], sandbox));
