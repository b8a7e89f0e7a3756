import type { Account } from '@/db/account';
import type { Handle } from '@/db/handle';
import { listHealthLineRules } from '@/db/health-line';
import { saveValidation } from '@/db/npn';
import { findProducerByNpn, findProducerBySsn, listProducersByName } from '@/db/producer';
import { dayOf, now } from '@/lib/clock';
import {
  countsForStanding,
  type NiprEvidence,
  type NpnValidation,
  type ValidationTrigger,
  validateNpn,
} from '@/lib/domain/npn';
import type { ProducerName } from '@/lib/domain/producer';
import { listOpenPlanYears } from './plan-year';

/** Whom a validation is about, and the name and NPN that it claims. */
export type NpnSubject = {
  readonly account: Account;
  readonly npn: string;
  readonly name: ProducerName;
};

/**
 * Validates an NPN against the Producer Database as it is now (S22) and writes the result into the
 * history of every open plan year. NIPR's facts do not depend on the plan year.
 */
export async function recordValidation(
  db: Handle,
  subject: NpnSubject,
  trigger: ValidationTrigger,
): Promise<NpnValidation> {
  const validatedAt = now();
  const rules = await listHealthLineRules(db);
  const evidence = await loadEvidence(db, subject);
  const hasSsn = subject.account.ssnHmac !== null;
  const claim = { npn: subject.npn, name: subject.name, hasSsn };
  const validation = validateNpn(claim, evidence, rules, dayOf(validatedAt));
  const current = countsForStanding(validation, trigger);
  for (const { year: planYear } of listOpenPlanYears()) {
    const accountId = subject.account.id;
    await saveValidation(db, { accountId, planYear, trigger, current, validation, validatedAt });
  }
  return validation;
}

async function loadEvidence(db: Handle, { account, npn, name }: NpnSubject): Promise<NiprEvidence> {
  const bySsn = account.ssnHmac === null ? null : await findProducerBySsn(db, account.ssnHmac);
  return {
    bySsn,
    byNpn: await findProducerByNpn(db, npn),
    byName: bySsn === null ? await listProducersByName(db, name) : [],
  };
}
