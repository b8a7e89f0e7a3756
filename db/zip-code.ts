import { and, asc, desc, eq, gte, lt, type SQL, sql, sum } from 'drizzle-orm';
import type { StateCode } from '@/lib/domain/state';
import type { Handle } from './handle';
import { prepared } from './prepared';
import { saveRows } from './rows';
import { zipCode } from './schema/zip-code';

export type ZipCode = typeof zipCode.$inferSelect;

const place = sql.placeholder;

/** @param zip five digits, or nine with a hyphen */
export async function findZipCode(db: Handle, zip: string): Promise<ZipCode | null> {
  const [row] = await prepared(db, prepareByZip).execute({ zip: zip.slice(0, 5) });
  return row ?? null;
}

function prepareByZip(db: Handle) {
  return db
    .select()
    .from(zipCode)
    .where(eq(zipCode.zip, place('zip')))
    .prepare();
}

const cityColumns = {
  city: zipCode.city,
  state: zipCode.state,
  latitude: zipCode.latitude,
  longitude: zipCode.longitude,
  population: zipCode.population,
};

/** One ZIP code's part of a city. */
export type City = Pick<ZipCode, keyof typeof cityColumns>;

/** The ZIP codes of every city of this name, or of the one in a state, most populous first. */
export async function listCities(
  db: Handle,
  cityKey: string,
  state: StateCode | null,
): Promise<City[]> {
  if (state === null) return prepared(db, prepareCities).execute({ cityKey });
  return prepared(db, prepareCitiesOfState).execute({ cityKey, state });
}

const isNamed = eq(zipCode.cityKey, place('cityKey'));

function prepareCities(db: Handle) {
  return selectCities(db, isNamed);
}

function prepareCitiesOfState(db: Handle) {
  return selectCities(db, and(isNamed, eq(zipCode.state, place('state'))));
}

function selectCities(db: Handle, where: SQL | undefined) {
  return db
    .select(cityColumns)
    .from(zipCode)
    .where(where)
    .orderBy(desc(zipCode.population), asc(zipCode.zip))
    .prepare();
}

/** A whole city with its people. */
export type CityTotal = Pick<ZipCode, 'city' | 'state' | 'population'>;

/** Cities whose key is at least `from` and less than `to`, most populous first. */
export async function listCitiesBetween(
  db: Handle,
  from: string,
  to: string,
  limit: number,
): Promise<CityTotal[]> {
  return prepared(db, prepareCitiesBetween).execute({ from, to, limit });
}

function prepareCitiesBetween(db: Handle) {
  const population = sum(zipCode.population).mapWith(Number);
  return db
    .select({ city: zipCode.city, state: zipCode.state, population })
    .from(zipCode)
    .where(and(gte(zipCode.cityKey, place('from')), lt(zipCode.cityKey, place('to'))))
    .groupBy(zipCode.cityKey, zipCode.state)
    .orderBy(desc(population), asc(zipCode.cityKey))
    .limit(place('limit'))
    .prepare();
}

/** Puts the shipped table in the place of what was there. */
export async function saveZipCodes(db: Handle, rows: readonly ZipCode[]): Promise<void> {
  await db.delete(zipCode);
  await saveRows(db, zipCode, rows);
}
