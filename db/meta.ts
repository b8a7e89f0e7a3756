import { eq, sql } from 'drizzle-orm';
import type { Handle } from './handle';
import { prepared } from './prepared';
import { meta } from './schema/meta';

export async function findMeta(db: Handle, key: string): Promise<string | null> {
  const [row] = await prepared(db, prepareFind).execute({ key });
  return row?.value ?? null;
}

function prepareFind(db: Handle) {
  return db
    .select({ value: meta.value })
    .from(meta)
    .where(eq(meta.key, sql.placeholder('key')))
    .prepare();
}

export async function saveMeta(db: Handle, key: string, value: string): Promise<void> {
  await db
    .insert(meta)
    .values({ key, value })
    .onConflictDoUpdate({ target: meta.key, set: { value } });
}
