import { accountName, getAccount } from '@/db/account';
import { transact } from '@/db/client';
import {
  type CorrectionRow,
  findCorrection,
  findSsnOwner,
  saveCorrectedName,
  saveCorrectedSsn,
  saveCorrection,
  saveDecision,
} from '@/db/correction';
import type { Handle } from '@/db/handle';
import { type CaseRow, findCase } from '@/db/service-case';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { type CorrectionFacts, findDecisionFault } from '@/lib/domain/correction';
import type { ProducerName } from '@/lib/domain/producer';
import { findSsnFault } from '@/lib/domain/ssn';
import { readEnv } from '@/lib/env';
import type {
  NameCorrection,
  NpnCorrection,
  SeenCase,
  SsnCorrection,
  SsnDecision,
} from '@/lib/forms/correction';
import { formatMessage } from '@/lib/forms/messages';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { newToken } from '@/lib/ids';
import { findAgentClaim } from './agent-claim';
import { changeClaim } from './claim-change';
import { findCurrentCheck } from './identity-check';
import { recordValidation } from './npn';
import { tellOfCase } from './service-case-notice';
import {
  auditCase,
  changeCase,
  changedMeanwhile,
  missingCase,
  refuseForm,
  refuseStep,
  writeMessage,
} from './service-case-step';
import { hashSsn, openSsn, sealSsn } from './ssn';

/**
 * Corrects the name on the account and in the profile (S32), and validates the NPN again at once.
 * As all corrections it needs a recorded identity check.
 */
export async function correctName(actor: Actor, input: NameCorrection): Promise<Outcome<null>> {
  return correct(actor, input, async (db, found) => {
    const account = await getAccount(db, found.accountId);
    const [before, after] = [nameFacts(accountName(account)), nameFacts(input.name)];
    await saveCorrectedName(db, account.id, input.name);
    await changeClaim(db, account.id, { name: input.name });
    await note(db, actor, found, 'name', before, after);
    await auditCase(db, actor, found, 'name-corrected', { before, after });
    return revalidate(db, actor, found, 'correction.message.name');
  });
}

function nameFacts({ first, middle, last, suffix }: ProducerName) {
  return { firstName: first, middleName: middle, lastName: last, suffix };
}

/** Corrects the NPN in the profile, or in what was typed there and refused, and validates it. */
export async function correctNpn(actor: Actor, input: NpnCorrection): Promise<Outcome<null>> {
  return correct(actor, input, async (db, found) => {
    const account = await getAccount(db, found.accountId);
    const before = { npn: (await findAgentClaim(db, account)).npn };
    if (!(await changeClaim(db, account.id, { npn: input.npn }))) return noProfile;
    const after = { npn: input.npn };
    await note(db, actor, found, 'npn', before, after);
    await auditCase(db, actor, found, 'npn-corrected', { before, after });
    return revalidate(db, actor, found, 'correction.message.npn');
  });
}

const noProfile: Refused = { ok: false, errors: { npn: { code: 'correction.npn.no-profile' } } };

/** Asks a lead to put an SSN on the account, or another one: four eyes. */
export async function requestSsn(actor: Actor, input: SsnCorrection): Promise<Outcome<null>> {
  const fault = findSsnFault(input.ssn, readEnv().sandbox);
  if (fault) return { ok: false, errors: { ssn: { code: `ssn.${fault}` } } };
  return correct(actor, input, async (db, found) => {
    if (found.hasWaitingCorrection) return refuseForm({ code: 'correction.ssn.waits-already' });
    const owner = await findSsnOwner(db, hashSsn(input.ssn));
    if (owner !== null) return refuseSsn(owner === found.accountId);
    await note(db, actor, found, 'ssn', {}, {}, input.ssn);
    await changeCase(db, found, {});
    await auditCase(db, actor, found, 'ssn-change-requested');
    return accepted(null);
  });
}

function refuseSsn(isOwn: boolean): Refused {
  const code = isOwn ? 'correction.ssn.same' : 'correction.ssn.taken';
  return { ok: false, errors: { ssn: { code } } };
}

/** A lead, and another person than who asked, says yes or no to a change of an SSN. */
export async function decideSsn(actor: Actor, input: SsnDecision): Promise<Outcome<null>> {
  return transact(async (db) => {
    const change = await findCorrection(db, input.id);
    const found = change && (await findCase(db, change.caseNumber));
    if (!change || !found || found.number !== input.number) return missingCase;
    const fault = findDecisionFault(change, actor);
    if (fault) return refuseForm({ code: `correction.fault.${fault}` });
    return input.approve
      ? approve(db, actor, found, change)
      : reject(db, actor, found, change, input.reason);
  });
}

async function approve(
  db: Handle,
  actor: Actor,
  found: CaseRow,
  change: CorrectionRow,
): Promise<Outcome<null>> {
  const ssn = openSsn(change.ssnCipher ?? '', change.id);
  // Somebody may have given it on their own account since.
  const owner = await findSsnOwner(db, hashSsn(ssn));
  if (owner !== null && owner !== found.accountId) {
    return refuseForm({ code: 'correction.ssn.taken-meanwhile' });
  }
  await decide(db, actor, change, 'applied', '');
  await saveCorrectedSsn(db, found.accountId, sealSsn(ssn, found.accountId));
  await auditCase(db, actor, found, 'ssn-change-approved');
  return revalidate(db, actor, found, 'correction.message.ssn');
}

async function reject(
  db: Handle,
  actor: Actor,
  found: CaseRow,
  change: CorrectionRow,
  reason: string,
): Promise<Outcome<null>> {
  await decide(db, actor, change, 'rejected', reason);
  await auditCase(db, actor, found, 'ssn-change-rejected');
  await changeCase(db, found, {});
  return accepted(null);
}

async function decide(
  db: Handle,
  actor: Actor,
  { id }: CorrectionRow,
  state: 'applied' | 'rejected',
  reason: string,
): Promise<void> {
  const decision = { state, reason, decidedBy: actor.userId, decidedAt: now() };
  if (!(await saveDecision(db, id, decision))) throw new Error('decided in this transaction');
}

async function note(
  db: Handle,
  actor: Actor,
  found: CaseRow,
  field: CorrectionRow['field'],
  before: CorrectionFacts,
  after: CorrectionFacts,
  ssn: string | null = null,
): Promise<void> {
  const id = newToken();
  const sealed = ssn === null ? null : sealSsn(ssn, id);
  await saveCorrection(db, {
    id,
    caseNumber: found.number,
    field,
    before,
    after,
    ssnCipher: sealed?.cipher ?? null,
    ssnHmac: sealed?.hmac ?? null,
    requestedBy: actor.userId,
    requestedById: actor.accountId,
    requestedAt: now(),
    state: sealed === null ? 'applied' : 'waiting',
  });
}

/**
 * Validates the NPN as it stands after a correction, and tells the agent: to sign in and choose the
 * role when it is valid now (S34, S37), else only what was corrected.
 */
async function revalidate(
  db: Handle,
  actor: Actor,
  found: CaseRow,
  what: 'correction.message.name' | 'correction.message.npn' | 'correction.message.ssn',
): Promise<Outcome<null>> {
  const account = await getAccount(db, found.accountId);
  const { npn, name } = await findAgentClaim(db, account);
  const { valid } = await recordValidation(db, { account, npn, name }, 'desk');
  const next = valid ? 'correction.message.valid' : 'correction.message.not-yet';
  const body = `${formatMessage({ code: what })}\n\n${formatMessage({ code: next })}`;
  await writeMessage(db, actor, found.number, body);
  await changeCase(db, found, { waitingSince: valid ? now() : found.waitingSince });
  await tellOfCase(db, found, valid ? 'fixed' : 'answered');
  return accepted(null);
}

/** What every correction needs: a case that allows it, as it was seen, and a known caller. */
async function correct(
  actor: Actor,
  { number, version }: SeenCase,
  work: (db: Handle, found: CaseRow) => Promise<Outcome<null>>,
): Promise<Outcome<null>> {
  return transact(async (db) => {
    const found = await findCase(db, number);
    if (found === null) return missingCase;
    const refused = refuseStep(actor, found, 'correct');
    if (refused) return refused;
    if (found.version !== version) return changedMeanwhile;
    if ((await findCurrentCheck(db, found)) === null) {
      return refuseForm({ code: 'correction.identity-first' });
    }
    return work(db, found);
  });
}
