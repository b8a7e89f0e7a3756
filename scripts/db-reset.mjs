/** `npm run db:reset`: forgets the sandbox's data and fills it anew. Stop the server first. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { must, root, sandbox } from './run.mjs';

const url = process.env.DATABASE_URL ?? 'file:data/portal.db';
const file = resolve(root, url.replace(/^file:/, ''));
for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
await must('tsx', ['scripts/seed.ts'], sandbox);
