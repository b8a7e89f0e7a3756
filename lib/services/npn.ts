import type { Account } from '@/db/account';
import type { Handle } from '@/db/handle';
import { getHealthLineTable } from '@/db/health-line';
import { findCurrentValidation, saveValidation } from '@/db/npn';
import { findProducerByNpn, findProducerBySsn, listProducersByName } from '@/db/producer';
import { findProfile } from '@/db/profile';
import { dayOf, now } from '@/lib/clock';
import type { IsoDate } from '@/lib/domain/iso-date';
import {
  countsForStanding,
  type NiprEvidence,
  type NpnValidation,
  type ValidationTrigger,
  validateNpn,
} from '@/lib/domain/npn';
import type { ProducerName } from '@/lib/domain/producer';
import { isAgentRole } from '@/lib/domain/profile';
import { asksForRole } from '@/lib/domain/role-again';
import { listOpenPlanYears } from './plan-year';

/** Whom a validation is about, and the name and NPN that it claims. */
export type NpnSubject = {
  readonly account: Pick<Account, 'id' | 'ssnHmac'>;
  readonly npn: string;
  readonly name: ProducerName;
};

/**
 * Validates an NPN against the Producer Database as it is now (S22) and writes the result into the
 * history of each plan year. NIPR's facts do not depend on the plan year.
 */
export async function recordValidation(
  db: Handle,
  subject: NpnSubject,
  trigger: ValidationTrigger,
  planYears: readonly number[] = listOpenPlanYears().map(({ year }) => year),
): Promise<NpnValidation> {
  const validatedAt = now();
  const validation = await validateNow(db, subject, dayOf(validatedAt));
  const accountId = subject.account.id;
  const profile = trigger === 'desk' ? await findProfile(db, accountId) : null;
  const current = countsForStanding(validation, trigger, isAgentRole(profile?.role ?? 'none'));
  for (const planYear of planYears) {
    const before = trigger === 'desk' ? await findCurrentValidation(db, accountId, planYear) : null;
    const asks = asksForRole(validation, trigger, before?.valid ?? false);
    const result = { trigger, current, asksForRole: asks, validation, validatedAt };
    await saveValidation(db, { accountId, planYear, ...result });
  }
  return validation;
}

/** What a validation would say now; writes nothing. */
export async function validateNow(
  db: Handle,
  subject: NpnSubject,
  today: IsoDate,
): Promise<NpnValidation> {
  const { account, npn, name } = subject;
  const claim = { npn, name, hasSsn: account.ssnHmac !== null };
  const rules = await getHealthLineTable(db);
  return validateNpn(claim, await loadEvidence(db, subject), rules, today);
}

/**
 * One statement when all is well: the record of the NPN is the one of the SSN. Only else is the
 * person looked for by SSN, and by name when that finds nobody.
 */
async function loadEvidence(db: Handle, { account, npn, name }: NpnSubject): Promise<NiprEvidence> {
  const { ssnHmac } = account;
  const byNpn = await findProducerByNpn(db, npn.trim());
  if (ssnHmac === null) return { bySsn: null, byNpn, byName: await listProducersByName(db, name) };
  if (byNpn?.ssnHmac === ssnHmac) return { bySsn: byNpn, byNpn, byName: [] };
  const bySsn = await findProducerBySsn(db, ssnHmac);
  return { bySsn, byNpn, byName: bySsn === null ? await listProducersByName(db, name) : [] };
}
