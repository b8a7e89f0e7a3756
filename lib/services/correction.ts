import { accountName, getAccount, saveAccountName } from '@/db/account';
import type { Actor } from '@/lib/domain/actor';
import type { ProducerName } from '@/lib/domain/producer';
import type { NameCorrection, NpnCorrection } from '@/lib/forms/correction';
import type { Outcome, Refused } from '@/lib/forms/outcome';
import { findAgentClaim } from './agent-claim';
import { changeClaim } from './claim-change';
import { correct, noteCorrection, revalidate } from './correction-step';
import { findMoves, moveRegistrations } from './registration-move';
import { auditCase } from './service-case-step';

/**
 * Corrects the name on the account and in the profile (S32), and validates the NPN again at once.
 * As all corrections it needs a recorded identity check.
 */
export async function correctName(actor: Actor, input: NameCorrection): Promise<Outcome<null>> {
  return correct(actor, input, async (db, { found }) => {
    const account = await getAccount(db, found.accountId);
    const [before, after] = [nameFacts(accountName(account)), nameFacts(input.name)];
    await saveAccountName(db, account.id, input.name);
    await changeClaim(db, account.id, { name: input.name });
    await noteCorrection(db, actor, found, { field: 'name', before, after });
    await auditCase(db, actor, found, 'name-corrected', { before, after });
    return revalidate(db, actor, found, 'name');
  });
}

function nameFacts({ first, middle, last, suffix }: ProducerName) {
  return { firstName: first, middleName: middle, lastName: last, suffix };
}

/**
 * Corrects the NPN in the profile, or in what was typed there and refused, and validates it. It can
 * only be the NPN of the record that the caller's identity was confirmed with; a registration filed
 * under the wrong one moves along.
 */
export async function correctNpn(actor: Actor, input: NpnCorrection): Promise<Outcome<null>> {
  return correct(actor, input, async (db, { found, check }) => {
    const { npn } = input;
    if (npn !== check.recordNpn) return refuseNpn('other-record', { npn: check.recordNpn });
    const account = await getAccount(db, found.accountId);
    const before = { npn: (await findAgentClaim(db, account)).npn };
    const { moves, inTheWay } = await findMoves(db, account.id, npn);
    if (inTheWay) return refuseNpn('registered', { npn, ...inTheWay });
    if (!(await changeClaim(db, account.id, { npn }))) return refuseNpn('no-profile');
    await moveRegistrations(db, actor, found, { moves, npn });
    await noteCorrection(db, actor, found, { field: 'npn', before, after: { npn } });
    await auditCase(db, actor, found, 'npn-corrected', { before, after: { npn } });
    return revalidate(db, actor, found, 'npn');
  });
}

function refuseNpn(
  why: 'no-profile' | 'other-record' | 'registered',
  params?: Readonly<Record<string, string>>,
): Refused {
  return { ok: false, errors: { npn: { code: `correction.npn.${why}`, params } } };
}
