import { defineConfig } from 'drizzle-kit';

/** `EDITION=1` is the Producer Database, which lies in files of its own (docs/decisions/0007). */
const edition = process.env.EDITION === '1';

export default defineConfig({
  dialect: 'sqlite',
  schema: edition ? './db/schema/edition/*.ts' : './db/schema/*.ts',
  out: edition ? './db/migrations/edition' : './db/migrations/portal',
  dbCredentials: { url: process.env.DATABASE_URL ?? 'file:data/portal.db' },
});
