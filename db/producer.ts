import { and, eq, inArray, or, type SQL } from 'drizzle-orm';
import { lastNameKey, nameKey } from '@/lib/domain/name';
import type { License, Producer, ProducerAlias, ProducerName } from '@/lib/domain/producer';
import type { StateCode } from '@/lib/domain/state';
import type { Handle } from './handle';
import { appointment, license, lineOfAuthority, producer, producerAlias } from './schema/producer';

/** More people than this with one name are not told apart; the search then says so. */
const mostNamesakes = 25;

export async function findProducerBySsn(db: Handle, ssnHmac: string): Promise<Producer | null> {
  const [found] = await listProducers(db, eq(producer.ssnHmac, ssnHmac));
  return found ?? null;
}

export async function findProducerByNpn(db: Handle, npn: string): Promise<Producer | null> {
  const [found] = await listProducers(db, eq(producer.npn, npn));
  return found ?? null;
}

/**
 * The person with this SSN and this last name, also as an alternate name, however it is written.
 * An unknown SSN and one of somebody else cost the same single query.
 */
export async function findProducerBySsnAndLastName(
  db: Handle,
  ssnHmac: string,
  lastName: string,
): Promise<Producer | null> {
  const key = lastNameKey(lastName);
  if (key === '') return null;
  const [row] = await db
    .select({ npn: producer.npn })
    .from(producer)
    .leftJoin(producerAlias, eq(producerAlias.npn, producer.npn))
    .where(
      and(
        eq(producer.ssnHmac, ssnHmac),
        or(eq(producer.lastNameKey, key), eq(producerAlias.lastNameKey, key)),
      ),
    )
    .limit(1);
  return row ? findProducerByNpn(db, row.npn) : null;
}

/** Agencies by Federal Tax ID (nine digits). */
export async function findProducerByFein(db: Handle, fein: string): Promise<Producer | null> {
  const [found] = await listProducers(db, eq(producer.fein, fein));
  return found ?? null;
}

/** People whose name or alternate name has the same first and last name, however it is written. */
export async function listProducersByName(db: Handle, name: ProducerName): Promise<Producer[]> {
  const last = lastNameKey(name.last);
  const first = nameKey(name.first);
  const aliases = await db
    .select({ npn: producerAlias.npn })
    .from(producerAlias)
    .where(and(eq(producerAlias.lastNameKey, last), eq(producerAlias.firstNameKey, first)))
    .limit(mostNamesakes);
  const named = and(eq(producer.lastNameKey, last), eq(producer.firstNameKey, first));
  const npns = aliases.map((alias) => alias.npn);
  return listProducers(db, npns.length === 0 ? named : or(named, inArray(producer.npn, npns)));
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
    .selectDistinct({ npn: license.npn })
    .from(license)
    .where(and(eq(license.state, state), inArray(license.numberKey, numberKeys(state, number))))
    .limit(mostNamesakes);
  if (rows.length === 0) return [];
  return listProducers(
    db,
    inArray(
      producer.npn,
      rows.map((row) => row.npn),
    ),
  );
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

async function listProducers(db: Handle, where: SQL | undefined): Promise<Producer[]> {
  const rows = await db.select().from(producer).where(where).limit(mostNamesakes);
  if (rows.length === 0) return [];
  const npns = rows.map((row) => row.npn);
  const aliases = await listAliases(db, npns);
  const licenses = await listLicenses(db, npns);
  const appointments = await db.select().from(appointment).where(inArray(appointment.npn, npns));
  return rows.map((row) => ({
    npn: row.npn,
    kind: row.kind,
    name: nameOf(row),
    residentState: row.residentState,
    aliases: aliases.get(row.npn) ?? [],
    licenses: licenses.get(row.npn) ?? [],
    appointments: appointments.filter((one) => one.npn === row.npn),
  }));
}

async function listAliases(db: Handle, npns: string[]): Promise<Map<string, ProducerAlias[]>> {
  const rows = await db.select().from(producerAlias).where(inArray(producerAlias.npn, npns));
  const aliases = new Map<string, ProducerAlias[]>();
  for (const row of rows) {
    aliases.set(row.npn, [
      ...(aliases.get(row.npn) ?? []),
      { name: nameOf(row), state: row.state },
    ]);
  }
  return aliases;
}

async function listLicenses(db: Handle, npns: string[]): Promise<Map<string, License[]>> {
  const rows = await db.select().from(license).where(inArray(license.npn, npns));
  const ids = rows.map((row) => row.id);
  const lines = await db
    .select()
    .from(lineOfAuthority)
    .where(inArray(lineOfAuthority.licenseId, ids));
  const licenses = new Map<string, License[]>();
  for (const row of rows) {
    const own = lines.filter((line) => line.licenseId === row.id);
    licenses.set(row.npn, [...(licenses.get(row.npn) ?? []), { ...row, lines: own }]);
  }
  return licenses;
}

type NameColumns = Record<'firstName' | 'middleName' | 'lastName' | 'suffix', string>;

function nameOf({ firstName, middleName, lastName, suffix }: NameColumns): ProducerName {
  return { first: firstName, middle: middleName, last: lastName, suffix };
}
