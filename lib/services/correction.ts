import { accountName, getAccount } from '@/db/account';
import { saveCorrectedName } from '@/db/correction';
import type { Actor } from '@/lib/domain/actor';
import type { ProducerName } from '@/lib/domain/producer';
import type { NameCorrection, NpnCorrection } from '@/lib/forms/correction';
import type { Outcome, Refused } from '@/lib/forms/outcome';
import { findAgentClaim } from './agent-claim';
import { changeClaim } from './claim-change';
import { correct, noteCorrection, revalidate } from './correction-step';
import { auditCase } from './service-case-step';

/**
 * Corrects the name on the account and in the profile (S32), and validates the NPN again at once.
 * As all corrections it needs a recorded identity check.
 */
export async function correctName(actor: Actor, input: NameCorrection): Promise<Outcome<null>> {
  return correct(actor, input, async (db, { found }) => {
    const account = await getAccount(db, found.accountId);
    const [before, after] = [nameFacts(accountName(account)), nameFacts(input.name)];
    await saveCorrectedName(db, account.id, input.name);
    await changeClaim(db, account.id, { name: input.name });
    await noteCorrection(db, actor, found, { field: 'name', before, after });
    await auditCase(db, actor, found, 'name-corrected', { before, after });
    return revalidate(db, actor, found, 'name');
  });
}

function nameFacts({ first, middle, last, suffix }: ProducerName) {
  return { firstName: first, middleName: middle, lastName: last, suffix };
}

/** Corrects the NPN in the profile, or in what was typed there and refused, and validates it. */
export async function correctNpn(actor: Actor, input: NpnCorrection): Promise<Outcome<null>> {
  return correct(actor, input, async (db, { found }) => {
    const { npn } = input;
    const account = await getAccount(db, found.accountId);
    const before = { npn: (await findAgentClaim(db, account)).npn };
    if (!(await changeClaim(db, account.id, { npn }))) return noProfile;
    await noteCorrection(db, actor, found, { field: 'npn', before, after: { npn } });
    await auditCase(db, actor, found, 'npn-corrected', { before, after: { npn } });
    return revalidate(db, actor, found, 'npn');
  });
}

const noProfile: Refused = { ok: false, errors: { npn: { code: 'correction.npn.no-profile' } } };
