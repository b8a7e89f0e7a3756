/** `npm run db:reset`: forgets the sandbox's data and fills it anew. Stop the server first. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { must, root, sandbox } from './run.mjs';

const url = process.env.DATABASE_URL ?? 'file:data/portal.db';
const file = resolve(root, url.replace(/^file:/, ''));
const folder = dirname(file);
const editions = `${basename(file, '.db')}.nipr-`;
for (const name of existsSync(folder) ? readdirSync(folder) : []) {
  if (name.startsWith(editions) || name === 'imports') {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
await must('tsx', ['scripts/seed.ts'], sandbox);
