import { read } from '@/db/client';
import type { Handle } from '@/db/handle';
import { findProducerByFein, findProducerBySsn, listProducersByLicense } from '@/db/producer';
import type { Visitor } from '@/lib/domain/actor';
import {
  hasLastName,
  lookupRecords,
  type NpnLookup,
  type NpnLookupResult,
} from '@/lib/domain/npn-lookup';
import type { Producer } from '@/lib/domain/producer';
import { findSsnFault } from '@/lib/domain/ssn';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { isWithinLimit, lookupLimit, minutesUntilFree } from './rate-limit';
import { isSandbox } from './sandbox';
import { hashSsn } from './ssn';

/**
 * Searches the mock of NIPR's Producer Database for an NPN (S26-S30). Nothing of the SSN is kept,
 * and it is not in the answer.
 */
export async function lookUpNpn(
  visitor: Visitor,
  lookup: NpnLookup,
): Promise<Outcome<NpnLookupResult>> {
  const fault = lookup.by === 'ssn' ? findSsnFault(lookup.ssn, isSandbox()) : null;
  if (fault !== null) return { ok: false, errors: { ssn: { code: `ssn.${fault}` } } };
  if (!(await isWithinLimit(lookupLimit, visitor.address))) return refuseForNow(visitor);
  const producers = await read((db) => listHits(db, lookup));
  return accepted({ by: lookup.by, records: lookupRecords(producers) });
}

async function listHits(db: Handle, lookup: NpnLookup): Promise<readonly Producer[]> {
  switch (lookup.by) {
    case 'ssn':
      return listNamed(await findProducerBySsn(db, hashSsn(lookup.ssn)), lookup.lastName);
    case 'license':
      return listProducersByLicense(db, lookup.state, lookup.licenseNumber);
    case 'agency':
      return oneOrNone(await findProducerByFein(db, lookup.fein));
  }
}

// An unknown SSN and one of somebody with another name are one answer, for the same work.
function listNamed(found: Producer | null, lastName: string): readonly Producer[] {
  return hasLastName(found, lastName) ? oneOrNone(found) : [];
}

function oneOrNone(found: Producer | null): readonly Producer[] {
  return found === null ? [] : [found];
}

async function refuseForNow({ address }: Visitor): Promise<Refused> {
  const minutes = await minutesUntilFree(lookupLimit, address);
  const code = minutes === 1 ? 'npn-lookup.too-many.one-minute' : 'npn-lookup.too-many';
  return { ok: false, errors: { form: { code, params: { minutes: String(minutes) } } } };
}
