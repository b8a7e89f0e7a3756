import { getAccount } from '@/db/account';
import { read } from '@/db/client';
import type { Handle } from '@/db/handle';
import { findProducerByFein, findProducerByNpn, hasLicenseNumber } from '@/db/producer';
import { listRegistrations } from '@/db/registration';
import type { Actor, Visitor } from '@/lib/domain/actor';
import { findNumberFault, nineDigitNumbers } from '@/lib/domain/ssn';
import type { AddressFault } from '@/lib/forms/number-address';
import type { Entries, Message } from '@/lib/forms/state';
import { countRead, numberLimit } from './rate-limit';
import { hashSsn } from './ssn';

type Errors = Readonly<Record<string, Message>>;

/**
 * Finds what may be an SSN in fields of a signed-in person that take numbers of nine digits, such as
 * an NPN. It goes before anything is kept; an SSN is only ever compared by its hash.
 */
export async function screenNumbers({ accountId }: Actor, typed: Entries): Promise<Errors> {
  if (listNumbers(typed).length === 0) return {};
  return read(async (db) => {
    const { ssnHmac } = await getAccount(db, accountId);
    const errors: Record<string, Message> = {};
    for (const [name, digits] of listNumbers(typed)) {
      const isOwnSsn = hashSsn(digits) === ssnHmac;
      const fault = findNumberFault({ isOwnSsn, isKnown: await isKnown(db, digits) });
      if (fault !== null) errors[name] = { code: `ssn.${fault}` };
    }
    return errors;
  });
}

/** The same for somebody who has not signed in: nothing is their own, and they cannot try for long. */
export async function screenPublicNumbers(visitor: Visitor, typed: Entries): Promise<Errors> {
  const errors: Record<string, Message> = {};
  for (const [name, text] of Object.entries(typed)) {
    const fault = await findPublicFault(visitor, text);
    if (fault !== null) errors[name] = { code: `ssn.${fault}` };
  }
  return errors;
}

/** What is wrong with numbers of nine digits in a text, or null. Counted in memory: a read writes nothing. */
export async function findPublicFault(
  { address }: Visitor,
  text: string,
): Promise<AddressFault | null> {
  const numbers = nineDigitNumbers(text);
  if (numbers.length === 0) return null;
  if (!countRead(numberLimit, address).within) return 'too-many-numbers';
  const known = await read((db) => Promise.all(numbers.map((digits) => isKnown(db, digits))));
  return known.every((isKnown) => findNumberFault({ isOwnSsn: false, isKnown }) === null)
    ? null
    : 'unknown';
}

const listNumbers = (typed: Entries) =>
  Object.entries(typed).flatMap(([name, text]) =>
    nineDigitNumbers(text).map((digits) => [name, digits] as const),
  );

/** An NPN, a Federal Tax ID or a license number of NIPR, or an NPN of our own public list. */
async function isKnown(db: Handle, digits: string): Promise<boolean> {
  return (
    (await findProducerByNpn(db, digits)) !== null ||
    (await findProducerByFein(db, digits)) !== null ||
    (await hasLicenseNumber(db, digits)) ||
    (await listRegistrations(db, digits)).length > 0
  );
}
