import { eq, inArray, sql } from 'drizzle-orm';
import type { Handle } from './handle';
import { assister } from './schema/assister';
import { zipCode } from './schema/zip-code';

export type Assister = typeof assister.$inferSelect;

export async function saveAssister(db: Handle, row: Assister): Promise<void> {
  await db.insert(assister).values(row);
}

/** An assister with the time zone of the hours (IANA name). */
export type AssisterWithZone = Assister & { readonly timeZone: string };

/** The assisters of a page of results, in any order. */
export async function listAssisters(
  db: Handle,
  ids: readonly string[],
): Promise<AssisterWithZone[]> {
  const rows = await db
    .select({ assister, timeZone: zipCode.timeZone })
    .from(assister)
    .innerJoin(zipCode, eq(zipCode.zip, sql`substr(${assister.zip}, 1, 5)`))
    .where(inArray(assister.id, [...ids]));
  return rows.map(({ assister: row, timeZone }) => ({ ...row, timeZone }));
}
