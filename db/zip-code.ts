import { and, asc, desc, eq } from 'drizzle-orm';
import type { StateCode } from '@/lib/domain/state';
import type { Handle } from './handle';
import { saveRows } from './rows';
import { zipCode } from './schema/zip-code';

export type ZipCode = typeof zipCode.$inferSelect;

/** @param zip five digits, or nine with a hyphen */
export async function findZipCode(db: Handle, zip: string): Promise<ZipCode | null> {
  const where = eq(zipCode.zip, zip.slice(0, 5));
  const [row] = await db.select().from(zipCode).where(where).limit(1);
  return row ?? null;
}

/** The ZIP codes of every city of this name, or of the one in a state, most populous first. */
export async function listCities(
  db: Handle,
  cityKey: string,
  state: StateCode | null,
): Promise<ZipCode[]> {
  const city = eq(zipCode.cityKey, cityKey);
  return db
    .select()
    .from(zipCode)
    .where(state === null ? city : and(city, eq(zipCode.state, state)))
    .orderBy(desc(zipCode.population), asc(zipCode.zip));
}

/** Puts the shipped table in the place of what was there. */
export async function saveZipCodes(db: Handle, rows: readonly ZipCode[]): Promise<void> {
  await db.delete(zipCode);
  await saveRows(db, zipCode, rows);
}
