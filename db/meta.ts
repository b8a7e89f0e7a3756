import { eq } from 'drizzle-orm';
import type { Handle } from './handle';
import { meta } from './schema/meta';

export async function findMeta(db: Handle, key: string): Promise<string | null> {
  const [row] = await db.select().from(meta).where(eq(meta.key, key)).limit(1);
  return row?.value ?? null;
}

export async function saveMeta(db: Handle, key: string, value: string): Promise<void> {
  await db
    .insert(meta)
    .values({ key, value })
    .onConflictDoUpdate({ target: meta.key, set: { value } });
}
