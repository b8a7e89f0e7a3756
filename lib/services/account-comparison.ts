import type { Account } from '@/db/account';
import type { Handle } from '@/db/handle';
import { getHealthLineTable } from '@/db/health-line';
import { findProducerByNpn, findProducerBySsn, listProducersByName } from '@/db/producer';
import { dayOf, now } from '@/lib/clock';
import {
  type ComparedField,
  compareAccount,
  pickRecord,
  type RecordPath,
  type SsnAgreement,
} from '@/lib/domain/account-comparison';
import { evaluateLicense, type LicenseEvaluation } from '@/lib/domain/health-line';
import { formatName } from '@/lib/domain/listing';
import type { ProducerRecord } from '@/lib/domain/producer';
import { askableItems, type IdentityItem } from '@/lib/domain/service-case';
import { type AgentClaim, findAgentClaim } from './agent-claim';
import { openSsn } from './ssn';

/** What the desk sees of an account, beside the record of the Producer Database. */
export type AccountComparison = {
  readonly claim: AgentClaim;
  /** The last four digits at most; '' without an SSN on file. */
  readonly ssnLastFour: string;
  /** The record and how it was found; null when none was found, or several of that name. */
  readonly found: {
    readonly npn: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly path: RecordPath;
    readonly fields: readonly ComparedField[];
    readonly licenses: readonly LicenseEvaluation[];
  } | null;
  /** What a caller can be asked, with this record. */
  readonly askable: readonly IdentityItem[];
};

/** NPNs by which a record may be found; '' for none. */
export type LookedUp = {
  /** What a representative looks up now. */
  readonly typed: string;
  /** The record that the identity was confirmed with. */
  readonly confirmed: string;
};

/**
 * Puts an account beside its record. The record is found by the SSN, the NPN or the name, or by the
 * NPN that a representative looked up.
 */
export async function compareWithRecord(
  db: Handle,
  account: Account,
  lookedUp: LookedUp,
): Promise<AccountComparison> {
  const claim = await findAgentClaim(db, account);
  const picked = await findRecord(db, account, claim, lookedUp);
  const ssnLastFour = lastFour(account);
  const side = { ...claim, ssnLastFour };
  const record = picked?.record ?? null;
  return {
    claim,
    ssnLastFour,
    found: picked && {
      npn: picked.record.npn,
      name: formatName(picked.record.name),
      aliases: picked.record.aliases.map(({ name }) => formatName(name)),
      path: picked.path,
      fields: compareAccount(side, picked.record, agreementOf(account, picked.record)),
      licenses: await evaluateLicenses(db, picked.record),
    },
    askable: askableItems({
      hasRecord: record !== null,
      hasLicense: (record?.licenses.length ?? 0) > 0,
      hasSsn: ssnLastFour !== '',
      hasAddress: claim.address !== '',
    }),
  };
}

async function findRecord(
  db: Handle,
  account: Account,
  claim: AgentClaim,
  { typed, confirmed }: LookedUp,
) {
  const { ssnHmac } = account;
  return pickRecord(claim.name, {
    typed: await findProducerByNpn(db, typed),
    bySsn: ssnHmac === null ? null : await findProducerBySsn(db, ssnHmac),
    byNpn: await findProducerByNpn(db, claim.npn),
    byName: (await listProducersByName(db, claim.name)) as ProducerRecord[],
    confirmed: await findProducerByNpn(db, confirmed),
  });
}

function lastFour({ id, ssnCipher }: Account): string {
  return ssnCipher === null ? '' : openSsn(ssnCipher, id).slice(-4);
}

function agreementOf({ ssnHmac }: Account, record: ProducerRecord): SsnAgreement {
  if (ssnHmac === null) return 'not-on-file';
  return ssnHmac === record.ssnHmac ? 'same' : 'differs';
}

/** The licenses with what they are worth today, those of the resident state first. */
async function evaluateLicenses(db: Handle, record: ProducerRecord): Promise<LicenseEvaluation[]> {
  const rules = await getHealthLineTable(db);
  const today = dayOf(now());
  const rank = ({ license }: LicenseEvaluation) => (license.residency === 'resident' ? 0 : 1);
  return record.licenses
    .map((license) => evaluateLicense(license, record.appointments, rules, today))
    .sort((a, b) => rank(a) - rank(b) || a.license.state.localeCompare(b.license.state, 'en'));
}
