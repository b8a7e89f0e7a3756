import { lastNameKey, nameKey } from '@/lib/domain/name';
import type { Producer } from '@/lib/domain/producer';
import type { Handle } from '../handle';
import { licenseNumberKey } from '../producer';
import { appointment, license, lineOfAuthority, producer, producerAlias } from '../schema/producer';

/** A producer as the seed writes it: with the keyed hash of the SSN, or the FEIN of an agency. */
export type SeedProducer = Producer & {
  readonly ssnHmac: string | null;
  readonly fein: string | null;
};

/** Writes one producer with everything below it. */
export async function saveProducer(db: Handle, record: SeedProducer): Promise<void> {
  const { npn, kind, name, residentState, ssnHmac, fein } = record;
  await db.insert(producer).values({ npn, kind, residentState, ssnHmac, fein, ...columns(name) });
  for (const alias of record.aliases) {
    await db.insert(producerAlias).values({ npn, state: alias.state, ...columns(alias.name) });
  }
  for (const { lines, ...held } of record.licenses) {
    const numberKey = licenseNumberKey(held.number);
    const row = { npn, numberKey, ...held };
    const [saved] = await db.insert(license).values(row).returning({ id: license.id });
    if (!saved) throw new Error(`license of ${npn} was not written`);
    for (const line of lines) {
      await db.insert(lineOfAuthority).values({ licenseId: saved.id, ...line });
    }
  }
  for (const one of record.appointments) await db.insert(appointment).values({ npn, ...one });
}

function columns(name: Producer['name']) {
  return {
    firstName: name.first,
    middleName: name.middle,
    lastName: name.last,
    suffix: name.suffix,
    firstNameKey: nameKey(name.first),
    lastNameKey: lastNameKey(name.last),
  };
}
