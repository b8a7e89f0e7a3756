import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { lastNameKey, nameKey } from '@/lib/domain/name';
import {
  isNpnShape,
  type Producer,
  type ProducerName,
  type ProducerRecord,
} from '@/lib/domain/producer';
import { type StateCode, stateCodes } from '@/lib/domain/state';
import type { Handle } from './handle';
import { prepared } from './prepared';
import { unpackDetails } from './producer-details';
import { licenseNumber, producer, producerName } from './schema/edition/producer';

/** More people than this with one name are not told apart; the search then says so. */
const mostNamesakes = 25;

const place = sql.placeholder;

export async function findProducerByNpn(db: Handle, npn: string): Promise<ProducerRecord | null> {
  if (!isNpnShape(npn)) return null;
  const [row] = await prepared(db, prepareByNpn).execute({ npn });
  return row ? recordFromRow(row) : null;
}

function prepareByNpn(db: Handle) {
  return selectProducer(db, eq(producer.npn, place('npn')));
}

/** @param ssnHmac the keyed hash of an SSN */
export async function findProducerBySsn(
  db: Handle,
  ssnHmac: string,
): Promise<ProducerRecord | null> {
  const [row] = await prepared(db, prepareBySsn).execute({ ssnHmac });
  return row ? recordFromRow(row) : null;
}

function prepareBySsn(db: Handle) {
  return selectProducer(db, eq(producer.ssnHmac, place('ssnHmac')));
}

/** Agencies by Federal Tax ID (nine digits). */
export async function findProducerByFein(db: Handle, fein: string): Promise<Producer | null> {
  const [row] = await prepared(db, prepareByFein).execute({ fein });
  return row ? recordFromRow(row) : null;
}

function prepareByFein(db: Handle) {
  return selectProducer(db, eq(producer.fein, place('fein')));
}

function selectProducer(db: Handle, where: SQL) {
  return db.select().from(producer).where(where).prepare();
}

/** People whose name or alternate name has the same first and last name, however it is written. */
export async function listProducersByName(db: Handle, name: ProducerName): Promise<Producer[]> {
  const keys = { last: lastNameKey(name.last), first: nameKey(name.first) };
  return listProducersByNpns(db, await prepared(db, prepareByName).execute(keys));
}

function prepareByName(db: Handle) {
  return db
    .selectDistinct({ npn: producerName.npn })
    .from(producerName)
    .where(
      and(
        eq(producerName.lastNameKey, place('last')),
        eq(producerName.firstNameKey, place('first')),
      ),
    )
    .limit(mostNamesakes)
    .prepare();
}

/**
 * @param number a license number; compared by its letters and digits alone, with or without the
 *   state's code in front, which some write and others leave out (choice)
 */
export async function listProducersByLicense(
  db: Handle,
  state: StateCode,
  number: string,
): Promise<Producer[]> {
  const keys = numberKeys(state, number);
  return listProducersByNpns(db, await prepared(db, prepareByLicense).execute({ state, ...keys }));
}

function prepareByLicense(db: Handle) {
  const keys = [place('typed'), place('bare'), place('full')];
  return db
    .selectDistinct({ npn: licenseNumber.npn })
    .from(licenseNumber)
    .where(and(eq(licenseNumber.state, place('state')), inArray(licenseNumber.numberKey, keys)))
    .limit(mostNamesakes)
    .prepare();
}

/** Whether a license of any state has this number of nine digits, the state's code in front or not. */
export async function hasLicenseNumber(db: Handle, digits: string): Promise<boolean> {
  const keys = [digits, ...stateCodes.map((state) => `${state}${digits}`)];
  const [row] = await db
    .select({ npn: licenseNumber.npn })
    .from(licenseNumber)
    .where(inArray(licenseNumber.numberKey, keys))
    .limit(1);
  return row !== undefined;
}

/** The keys under which a number may stand; the state's code alone is nobody's number. */
function numberKeys(state: StateCode, number: string) {
  const typed = licenseNumberKey(number);
  const bare = typed.startsWith(state) ? typed.slice(state.length) : typed;
  if (bare === '') return { typed: '', bare: '', full: '' };
  return { typed, bare, full: `${state}${bare}` };
}

/** Letters and digits of a license number in upper case: "PA license #400112" is not one, "#pa-400112" is. */
export function licenseNumberKey(number: string): string {
  return number.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

async function listProducersByNpns(
  db: Handle,
  rows: readonly { readonly npn: string }[],
): Promise<ProducerRecord[]> {
  const records = await Promise.all(rows.map(({ npn }) => findProducerByNpn(db, npn)));
  return records.filter((record) => record !== null);
}

/** A row of the table as the domain's record. */
export function recordFromRow(row: typeof producer.$inferSelect): ProducerRecord {
  return {
    npn: row.npn,
    kind: row.kind,
    name: { first: row.firstName, middle: row.middleName, last: row.lastName, suffix: row.suffix },
    residentState: row.residentState,
    ...unpackDetails(row.details),
    ssnHmac: row.ssnHmac,
    fein: row.fein,
  };
}
