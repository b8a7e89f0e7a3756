import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { lastNameKey, nameKey } from '@/lib/domain/name';
import {
  isNpnShape,
  type Producer,
  type ProducerName,
  type ProducerRecord,
} from '@/lib/domain/producer';
import type { StateCode } from '@/lib/domain/state';
import type { Handle } from './handle';
import { prepared } from './prepared';
import { unpackDetails } from './producer-details';
import { licenseNumber, producer, producerName } from './schema/edition/producer';

/** More people than this with one name are not told apart; the search then says so. */
const mostNamesakes = 25;

export async function findProducerByNpn(db: Handle, npn: string): Promise<ProducerRecord | null> {
  if (!isNpnShape(npn)) return null;
  const [row] = await prepared(db, prepareByNpn).execute({ npn });
  return row ? recordFromRow(row) : null;
}

function prepareByNpn(db: Handle) {
  return db
    .select()
    .from(producer)
    .where(eq(producer.npn, sql.placeholder('npn')))
    .prepare();
}

export async function findProducerBySsn(
  db: Handle,
  ssnHmac: string,
): Promise<ProducerRecord | null> {
  const [found] = await listProducers(db, eq(producer.ssnHmac, ssnHmac));
  return found ?? null;
}

/** Agencies by Federal Tax ID (nine digits). */
export async function findProducerByFein(db: Handle, fein: string): Promise<Producer | null> {
  const [found] = await listProducers(db, eq(producer.fein, fein));
  return found ?? null;
}

/** People whose name or alternate name has the same first and last name, however it is written. */
export async function listProducersByName(db: Handle, name: ProducerName): Promise<Producer[]> {
  const rows = await db
    .selectDistinct({ npn: producerName.npn })
    .from(producerName)
    .where(
      and(
        eq(producerName.lastNameKey, lastNameKey(name.last)),
        eq(producerName.firstNameKey, nameKey(name.first)),
      ),
    )
    .limit(mostNamesakes);
  return listProducersByNpns(db, rows);
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
  const rows = await db
    .selectDistinct({ npn: licenseNumber.npn })
    .from(licenseNumber)
    .where(
      and(
        eq(licenseNumber.state, state),
        inArray(licenseNumber.numberKey, numberKeys(state, number)),
      ),
    )
    .limit(mostNamesakes);
  return listProducersByNpns(db, rows);
}

function numberKeys(state: StateCode, number: string): string[] {
  const key = licenseNumberKey(number);
  const bare = key.startsWith(state) ? key.slice(state.length) : key;
  return [...new Set([key, bare, `${state}${bare}`])].filter((one) => one !== '' && one !== state);
}

/** Letters and digits of a license number in upper case: "PA license #400112" is not one, "#pa-400112" is. */
export function licenseNumberKey(number: string): string {
  return number.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

async function listProducersByNpns(
  db: Handle,
  rows: readonly { readonly npn: string }[],
): Promise<ProducerRecord[]> {
  if (rows.length === 0) return [];
  const npns = rows.map((row) => row.npn);
  return listProducers(db, inArray(producer.npn, npns));
}

async function listProducers(db: Handle, where: SQL): Promise<ProducerRecord[]> {
  const rows = await db.select().from(producer).where(where).limit(mostNamesakes);
  return rows.map(recordFromRow);
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
