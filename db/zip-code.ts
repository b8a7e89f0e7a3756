import { and, asc, between, desc, eq, gte, lte, or, type SQL } from 'drizzle-orm';
import type { Box } from '@/lib/domain/distance';
import type { StateCode } from '@/lib/domain/state';
import { chunksOf } from './chunks';
import type { Handle } from './handle';
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

/** Whether a ZIP code lies in a box, edges included. */
export function isZipCodeIn({ south, north, west, east }: Box): SQL | undefined {
  const afterWest = gte(zipCode.longitude, west);
  const beforeEast = lte(zipCode.longitude, east);
  return and(
    between(zipCode.latitude, south, north),
    west <= east ? and(afterWest, beforeEast) : or(afterWest, beforeEast),
  );
}

/** Puts the shipped table in the place of what was there. */
export async function saveZipCodes(db: Handle, rows: readonly ZipCode[]): Promise<void> {
  await db.delete(zipCode);
  for (const part of chunksOf(rows)) await db.insert(zipCode).values(part);
}
