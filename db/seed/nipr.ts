import { lastNameKey, nameKey } from '@/lib/domain/name';
import type { Producer } from '@/lib/domain/producer';
import type { Handle } from '../handle';
import { licenseNumberKey } from '../producer';
import { saveRows } from '../rows';
import { appointment, license, lineOfAuthority, producer, producerAlias } from '../schema/producer';

/** A producer as the seed writes it: with the keyed hash of the SSN, or the FEIN of an agency. */
export type SeedProducer = Producer & {
  readonly ssnHmac: string | null;
  readonly fein: string | null;
};

/**
 * Writes producers with everything below them.
 * @param firstLicenseId the id of the first license; the others count up from it
 * @returns the first license id that is still free
 */
export async function saveProducers(
  db: Handle,
  records: readonly SeedProducer[],
  firstLicenseId: number,
): Promise<number> {
  const licenses = records
    .flatMap(({ npn, licenses }) => licenses.map((held) => ({ npn, held })))
    .map((row, index) => ({ ...row, id: firstLicenseId + index }));
  await saveRows(db, producer, records.map(producerRow));
  await saveRows(db, producerAlias, records.flatMap(aliasRows));
  await saveRows(db, license, licenses.map(licenseRow));
  await saveRows(db, lineOfAuthority, licenses.flatMap(lineRows));
  await saveRows(db, appointment, records.flatMap(appointmentRows));
  return firstLicenseId + licenses.length;
}

type LicenseToSave = {
  readonly id: number;
  readonly npn: string;
  readonly held: Producer['licenses'][number];
};

function producerRow({ npn, kind, name, residentState, ssnHmac, fein }: SeedProducer) {
  return { npn, kind, residentState, ssnHmac, fein, ...nameColumns(name) };
}

function aliasRows({ npn, aliases }: SeedProducer) {
  return aliases.map(({ name, state }) => ({ npn, state, ...nameColumns(name) }));
}

function licenseRow({ id, npn, held: { lines: _, ...columns } }: LicenseToSave) {
  return { id, npn, numberKey: licenseNumberKey(columns.number), ...columns };
}

function lineRows({ id, held }: LicenseToSave) {
  return held.lines.map((line) => ({ licenseId: id, ...line }));
}

function appointmentRows({ npn, appointments }: SeedProducer) {
  return appointments.map((one) => ({ npn, ...one }));
}

function nameColumns(name: Producer['name']) {
  return {
    firstName: name.first,
    middleName: name.middle,
    lastName: name.last,
    suffix: name.suffix,
    firstNameKey: nameKey(name.first),
    lastNameKey: lastNameKey(name.last),
  };
}
